import { FINISHED } from './done-count';
import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const ACTIVITY = anyOf(
  // what an office enforced in a period
  '(?:责令|立案|处罚|罚款|警告|查处|约谈|曝光)[^,]{0,8}\\d',
  // an indicator and its growth
  '(?:收入|支出|增加值|总额|销售额|产值|固投|税收|营收)完成\\d',
  `(?:共|合计|总计)${FINISHED}`,
  `${FINISHED}[^,\\d]{0,8}(?:宣传|走访|宣讲|慰问|巡查|巡河|检查|抽检|抽查|检测|监测|体检|随访|回访|演练|谈话)\\d`,
  `${FINISHED}[^,\\d]{0,16}\\d[\\d.余多万亿]{0,12}(?:次|场|人次|批次|期|轮|篇|份|课时|天|小时)`,
);

/** So many were held or handled, which does not tell the end. */
export const activity: SignalForm = {
  signal: 'manner',
  examples: ['累计完成监督抽检148批次', '完成培训3次'],
  reads: ({ text }) => ACTIVITY.test(text) && !/全部|均已|投资/.test(text),
};
