import { anyOf, oneOf } from '../grid/any-of';

const FILLED_IN = '填报|填表|制表|报送|上报|编报|报告|编制';
const ISSUED = '印发|发布|发文|更新|填写';
const IN_BRACKETS = '(?:\\([^)]*\\))?';

/** 填报单位：, 制表部门(盖章)： */
export const UNIT = new RegExp(
  `${oneOf(FILLED_IN, '申报|汇总')}\\s*(?:单位|部门|科室|处室|机构)\\s*${IN_BRACKETS}\\s*[:：]?\\s*`,
);
/** 填报日期：, 印发时间 */
export const DATE_LABEL = new RegExp(`${oneOf(FILLED_IN, ISSUED)}\\s*(?:日期|时间)\\s*[:：]?\\s*`);
const SUBJECT = oneOf(
  '单位|部门|科室',
  '日期|时间',
  '填报人|填表人|制表人|联系人|审核人|负责人',
  '电话',
);
/** Any label with its colon: 填表人：, 联系电话： */
export const LABEL = new RegExp(`^\\S{0,6}${SUBJECT}\\s*${IN_BRACKETS}\\s*[:：]`);
const NEXT_SUBJECT = oneOf(
  '填报|填表|制表|报送|上报|统计|审核|审批|汇总',
  '联系|单位负责|负责人|分管领导',
  '日\\s*期|时\\s*间|电\\s*话',
);
/** The next label, where one cell holds several. */
export const NEXT_LABEL = anyOf(
  `\\s*${NEXT_SUBJECT}[^\\s:：]{0,6}\\s*[:：].*$`,
  '\\s{1,}\\S{2,8}[:：].*$',
);
/** 2026年7月15日, 2026.7.15 */
export const DATE = /((?:19|20)\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/;

/** 填报单位：…, 2026年7月15日, (单位：万元) */
export function isMeta(text: string): boolean {
  const bare = text.replace(/^[(]|[)]$/g, '');
  return (
    LABEL.test(bare) ||
    UNIT.test(bare) ||
    DATE_LABEL.test(bare) ||
    (DATE.test(text) && text.replace(/[\d\s年月日./()-]/g, '').length <= 2)
  );
}
