import { AMEND, ANSWER, CLEAR, FINISH, PUT_RIGHT } from '../words/finish';
import { MEASURES, PIECES } from '../words/units';
import { oneOf } from '../../../grid/any-of';
import { done } from './done';
import type { SignalForm } from './signal';

/** Verbs of an end that a count may follow: 建成5个, 清退3家. */
export const FINISHED = oneOf(
  FINISH,
  PUT_RIGHT,
  AMEND,
  CLEAR,
  ANSWER,
  '交付|投用|办理|封堵|搬迁(?!户|群众|对象)',
);
const COUNTED = new RegExp(
  `${FINISHED}[^\\d]{0,16}\\d[\\d.余多万亿]{0,12}${oneOf(PIECES, MEASURES)}`,
);
/** 已, or a verb that needs none: 关停5家. */
const COME_ABOUT = new RegExp(`[已均现]|^${oneOf(CLEAR, '封堵')}`);
/** 发现并计划解决3个: what they were, not what became of them. */
const NOT_THE_COUNT = /准备|发现|计划解决|正在/;

/** So many after the verb; before it (2个项目提前完成) they are the whole that is done. */
export const doneCount: SignalForm = {
  signal: 'doneCount',
  examples: ['已建成5个卫生院', '完成建设工程1处', '现场整改33项'],
  reads: (clause) =>
    COUNTED.test(clause.text) &&
    !NOT_THE_COUNT.test(clause.text) &&
    (done.reads(clause) || COME_ABOUT.test(clause.text)),
};
