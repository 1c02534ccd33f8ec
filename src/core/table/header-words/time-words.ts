import { list, type HeaderWords } from './word-list';

const NUMERALS = list('一 二 三 四 五 六 七 八 九 十 十一 十二');
const MONTHS = NUMERALS.flatMap((numeral, at) => [
  `${at + 1}月`,
  `${at + 1}月份`,
  `${numeral}月`,
  `${numeral}月份`,
]);

/** One column a month, quarter or half-year: what was done by then, or what is to be. */
export const PERIODS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...list(
    '一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 1季度 2季度 3季度 4季度',
    '上半年 下半年 前三季度',
  ),
]);

const START = list(
  '开始时间 开始日期 启动时间 启动日期 开工时间 开工日期 动工时间 起始时间 起始日期 计划开工 start',
  '实际开始时间 实际开工时间 实际启动时间 实际开始日期 实际开工日期',
  '时间开始 时间起 时间自 =起 =自 =开始 =起始',
);

const DEADLINE = list(
  // by when
  '时限 期限 时效 限期 时间要求 限时要求 时限要求 规定时限 目标时限 拟定时限 整改时限 办结时限 due deadline',
  '截止日 截止时间 截止日期 =截止 =止 =至 =结束 时间结束 时间止 时间至',
  '完成时间 完成时限 完成月份 完成年度 计划完成时间 预计完成时间 拟完成时间 要求完成时间 计划完成日期 预计完成日期',
  '=计划完成 =预计完成 =拟完成 =应完成 计划竣工',
  // when
  '时间 日期 时段 时间段 =月份 年限 任务日期 决策时间 时间节点 节点',
  '时间安排 时间进度 时间计划 时间表 起止时间 起止日期 时间范围 时间跨度',
  // how often, how long
  '周期 频次 频率 工期',
);

const COMPLETED_ON = list(
  '完成日期 整改完成日期 办理完成时间 实际完成时间 实际完成日期 completed',
  '办结时间 办结日期 实际办结时间 销号时间 销号日期 结案时间 结案日期 完结时间 完结日期 完工日期',
  '答复日期 办复日期 办复时间 实际…时间 实际…日期 时间…实际 时限…实际',
);

/** When a task begins, is due, was finished. */
export const TIME_WORDS: readonly HeaderWords[] = [
  { role: 'start', words: START },
  { role: 'deadline', words: DEADLINE },
  { role: 'completedOn', words: COMPLETED_ON },
];
