import type { Clause } from '../split-clauses';

/** What one clause says about how far the task is. */
export type Signal =
  /** A way of working, no result: 发现一处、整治一处. */
  | 'manner'
  | 'cancelled'
  | 'deferred'
  /** With others, whose answer is awaited: 待批复. */
  | 'waiting'
  /** Handed to others: 已上报. */
  | 'handedIn'
  | 'notStarted'
  /** Closed on paper only later: 尚未销号. */
  | 'toBeClosed'
  /** Said to be not done: 未完成, 剩2处. */
  | 'open'
  /** A start that lies ahead: 预计9月开工. */
  | 'planned'
  /** An end that lies ahead: 预计6月底完成. */
  | 'promised'
  /** Only a part or a stage is done: 基本完成. */
  | 'partly'
  /** The preparation or one step is done: 完成招标. */
  | 'prepared'
  | 'done'
  /** So many are done; of how many is not said here: 已建成5个. */
  | 'doneCount'
  | 'doing'
  | 'ongoing'
  /** An act that goes on, or is late: outweighed by any other word. */
  | 'goingOn';

/** One signal, its words and what they read. */
export interface SignalForm {
  readonly signal: Signal;
  /** Clauses that it reads. */
  readonly examples: readonly string[];
  readonly reads: (clause: Clause) => boolean;
}
