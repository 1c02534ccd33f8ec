import type { Assignment } from '../tasks/assignments/assignment';

/** One measure of a task, or a task without measures: a row of the breakdown table to be. Texts as in the document, without numbers. */
export interface OutlineRow {
  readonly category: string | null;
  readonly task: string;
  readonly measure: string | null;
  /** Only whom the text names, for this row or for the heading over it. */
  readonly owners: readonly Assignment[];
  /** As the text says it; null where it says none. */
  readonly deadline: string | null;
  /** Rows of one task follow each other and bear one number, from 1 on. */
  readonly number: number;
  /** Of the document, blank lines not counted, from 1 on. */
  readonly paragraph: number;
}

/** Why a paragraph became no task. */
export const LEFT_OUT_REASONS = [
  /** 青政发〔2026〕3号 */
  'documentHead',
  /** 各村（社区）、各部门： */
  'salutation',
  /** 为深入贯彻……，制定本方案。 */
  'preamble',
  /** 指导思想, 总体要求, 基本原则 */
  'guidance',
  /** 工作目标 */
  'aims',
  /** 组织保障, 工作要求 */
  'safeguards',
  /** What stands between a heading and its first task. */
  'introduction',
  'contents',
  'table',
  'attachment',
  /** Who issued the document, and when. */
  'signature',
  /** 抄送, 联系人, 特此通知 */
  'closing',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface LeftOut {
  readonly paragraph: number;
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** A plan document read as the rows of a breakdown table. Every paragraph is the title, in a row, or left out with its reason. */
export interface Outline {
  readonly title: string | null;
  readonly rows: readonly OutlineRow[];
  readonly leftOut: readonly LeftOut[];
}
