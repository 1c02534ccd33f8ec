import { anyOf, oneOf } from '../grid/any-of';

/** 合计 | 小计：12项 | 党建类小计 | 承前页 */
const TOTAL = anyOf(
  '^(?:承[前上]页|过次页|转[下次]页|接[上前]页)$',
  '^.{0,8}(?:[合小总共累]计|总[分和]|合共)[:：]?(?:\\([^)]*\\))?(?:[\\d.,]+[项条件个分%万元亩户家次]*)?$',
);

const FOOTER_LEAD = oneOf(
  // notes
  '备注|附注|注释|说明|填表说明|填报说明|填写说明|编制说明|有关说明|温馨提示|备查|数据来源|资料来源',
  // who filled it in or checked it
  '填表人|填报人|制表人|制表|统计人|报送人|审核人|审核|审批人|复核|复核人',
  '签字|签名|盖章|经办人签字|负责人签字|领导签字',
  '单位负责人|单位领导|主要负责人|主要领导|分管领导|联系人|联系电话|联系方式',
  // which unit, and when
  '报送单位|填报单位|填表单位|编制单位|抄送|主送',
  '报送时间|报送日期|填报时间|填报日期|填表时间|填表日期|制表时间|制表日期|编制日期|统计时间',
);
const IN_BRACKETS = '(?:[(（][^()（）]*[)）])?';
/** 备注：, 填表人1, 注2、, ※凡…, 第1页，共2页 */
const FOOTER = anyOf(
  '^[-—]?\\s*(?:第\\s*\\d{1,4}|共\\s*\\d{1,4})\\s*页',
  `^[(（]?${FOOTER_LEAD}${IN_BRACKETS}\\s*(?:[:：]|\\d|$|[、.．])`,
  '^注\\s*\\d{0,2}\\s*(?:[:：.、]|$)',
  '^[※★▲☆*]\\s*\\D',
);
const SIGNED = '签[字名章]|组长|组员|负责人|主任|校长|院长|书记|审批人|汇总人';
const LABEL = oneOf(FOOTER_LEAD, `日期|时间|电话|单位|审定|校对|\\S{0,6}(?:${SIGNED})`);
const LABELLED = new RegExp(`^${LABEL}${IN_BRACKETS}\\s*[:：]`);
/** 一, and 壹 in documents of some dignity. */
const NUMERAL = '[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]';
const STARTS_WITH_NUMERAL = new RegExp(`^${NUMERAL}`);
/** 第一部分, 板块二：, 一、, （三） */
const SECTION = new RegExp(
  `^${oneOf(
    '第[一二三四五六七八九十百\\d]+(?:部分|章|节|篇|类|板块|项)',
    `(?:板块|专题|任务|专项|模块|类别)${NUMERAL}+[:：、. ]`,
    `${NUMERAL}{1,3}[、.．,，:：\\s]`,
    `[(（]${NUMERAL}{1,3}[)）]`,
  )}[\\s:：、]*`,
);
/** 一, 二、, （三）, 第四章 */
const ORDINAL = anyOf(
  `^第?${NUMERAL}{1,3}[、.．]?(?:部分|章)?$`,
  `^[(（]${NUMERAL}{1,3}[)）]$`,
  `^第${NUMERAL}{1,3}(?:节|篇|类|板块)$`,
);

/** Texts are expected normalized. */
export function isTotal(text: string): boolean {
  return text.length <= 24 && TOTAL.test(text.replace(/\s/g, ''));
}

export function isFooter(text: string): boolean {
  return FOOTER.test(text.replace(/^备\s+注/, '备注').replace(/^说\s+明/, '说明'));
}

/** 填表人：张×× */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}

/** 校长： with nothing written behind it. */
export function isEmptyLabel(text: string): boolean {
  return /^\S{1,10}[:：]$/.test(text);
}

/** 一、党的建设 | （二）平安建设 | 第一部分 项目建设 */
export function isSectionTitle(text: string): boolean {
  return SECTION.test(text);
}

/** 一 | 二、 | （三）: the number of a section, alone in its cell. */
export function isSectionNumber(text: string): boolean {
  return ORDINAL.test(text);
}

/** The words of a section without its number: 一、党的建设 → 党的建设. */
export function sectionWords(text: string): string {
  return (
    text
      .replace(SECTION, '')
      .replace(/^\d{1,2}(?:\.\d{1,2})*[.、．]\s*(?=\D)/, '')
      .trim() || text
  );
}

/** How deep a section number stands: 第一部分 0, 一、 1, （一） 2, 1. 3; 4 for words without a number. */
export function sectionLevel(text: string): number {
  if (/^第|^(?:板块|专题|模块)/.test(text)) return 0;
  if (STARTS_WITH_NUMERAL.test(text) && (SECTION.test(text) || ORDINAL.test(text))) return 1;
  if (/^[(（]/.test(text)) return 2;
  return /^\d/.test(text) ? 3 : 4;
}

const SUSPECT_TOTAL = /^.{0,20}[合小总共累]\s*[计分共和]/;
const SUSPECT = anyOf(
  '^全.$',
  SUSPECT_TOTAL.source,
  `^(?:[\\s（(第注※★▲☆*]|${NUMERAL})`,
  '^(?:板块|专题|任务|专项|模块|类别)[一二三四五六七八九十]',
  `^${FOOTER_LEAD}`,
);

/** A text as it stands in its cell that may be a total, a section or a footer: worth a close look. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

/** The same of a total alone: beside a number of its own a text heads no section. */
export function isSuspectTotal(text: string): boolean {
  return SUSPECT_TOTAL.test(text);
}
