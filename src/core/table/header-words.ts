import { MEASURE_WORDS } from './header-words/measure-words';
import { OTHER_WORDS } from './header-words/other-words';
import { PEOPLE_WORDS } from './header-words/people-words';
import { PROGRESS_WORDS } from './header-words/progress-words';
import { TASK_WORDS } from './header-words/task-words';
import { TIME_WORDS } from './header-words/time-words';
import { UNIT_WORDS } from './header-words/unit-words';
import { list, type HeaderWords } from './header-words/word-list';

/** All words of headers; of two that are alike the first counts. */
export const HEADER_WORDS: readonly HeaderWords[] = [
  ...TASK_WORDS,
  ...MEASURE_WORDS,
  ...PEOPLE_WORDS,
  ...UNIT_WORDS,
  ...TIME_WORDS,
  ...PROGRESS_WORDS,
  ...OTHER_WORDS,
];

/** Headers that hold many kinds of things: a group cell above says more. 责任领导 over 姓名 is the leader. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  list(
    '姓名 名称 单位 部门 人员 内容 情况 时间 日期 阶段 数量 金额',
    '备注 说明 要求 要点 标准 级别 指标 其他',
  ),
);
