import type { StateOnDay, StateReason, TaskState } from '../../core/checks/state';
import type { DeadlineKind, DeadlineProblem, Implied } from '../../core/tasks/deadline/deadline';
import type { ProgressStatus } from '../../core/tasks/progress/progress';

export interface StateMessages {
  /** 逾期 */
  readonly word: Readonly<Record<TaskState, string>>;
  /** A sentence: 时限已过20天，完成情况没有填写。 */
  readonly reason: (reason: StateReason) => string;
  /** For the right end of a list row: 逾期 20 天, 今天到期, 还有 2 天; "" where no day counts. */
  readonly timing: (on: StateOnDay) => string;
  /** What a state means, for a legend: 到期日早于统计截止日期，还没有办结。 */
  readonly meaning: (state: TaskState, dueSoonDays: number) => string;
  /** 推进中 */
  readonly progress: Readonly<Record<ProgressStatus, string>>;
  /** For a progress cell in which nothing stands: 未填 */
  readonly blankProgress: string;
  readonly deadlineKind: Readonly<Record<DeadlineKind, string>>;
  /** What the reader filled in: 年份取自标题。 */
  readonly implied: Readonly<Record<Implied, string>>;
  readonly deadlineProblem: Readonly<Record<DeadlineProblem, string>>;
  /** Another reading of the deadline is possible. */
  readonly ambiguous: string;
}
