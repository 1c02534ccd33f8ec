import { FINISHED } from './done-count';
import { anyOf, oneOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

/** 责令8家, 立案3起: what an office enforced in a period. */
const ENFORCED =
  '(?:责令|立案|处罚|罚款|警告|查处|约谈|曝光|停[产业]整[治顿]|查封|扣押|拘留).{0,8}\\d';
/** 税收完成3亿元: an indicator and its growth. */
const INDICATOR = '(?:收入|支出|增加值|总额|销售额|产值|固投|税收|营收)完成\\d';
const VISITS_AND_TALKS = oneOf(
  '宣传|宣讲|走访|慰问|随访|回访|谈话|演练',
  '巡[查河]|检[查测]|抽[检查]|监测|体检',
);
/** 累计完成监督抽检148批次, 完成培训3次 */
const HELD_SO_OFTEN = [
  `(?:共|合计|总计)${FINISHED}`,
  `${FINISHED}[^\\d]{0,8}${VISITS_AND_TALKS}\\d`,
  `${FINISHED}[^\\d]{0,16}\\d[\\d.余多万亿]{0,12}(?:[次场期轮篇份天]|人次|批次|课时|小时)`,
];
const ACTIVITY = anyOf(ENFORCED, INDICATOR, ...HELD_SO_OFTEN);
/** 上半年已完成610公里: of a part of the year only. */
const OF_A_PART =
  /^(?:上半年|前三季度|[一二三]季度|本[月周季]度?|\d{1,2}[-至~]\d{1,2}月份?)[^,\d]{0,2}已?完成[^,\d]{0,10}\d[^,%]{0,8}$/;
/** 完成固定资产投资85亿元: an indicator of a whole place. */
const OF_A_WHOLE_PLACE =
  /(?<!项目)完成(?:全社会)?(?:固定资产投资|固投|税收|财政收入|一般公共预算收入)(?:额|总额)?\d/;
const OVER = /全部|均已|投资/;

/** So many were held or handled, which does not tell the end. */
export const activity: SignalForm = {
  signal: 'manner',
  examples: ['累计完成监督抽检148批次', '完成培训3次'],
  reads: ({ text }) =>
    (ACTIVITY.test(text) && !OVER.test(text)) ||
    OF_A_WHOLE_PLACE.test(text) ||
    (OF_A_PART.test(text) && !OVER.test(text)),
};
