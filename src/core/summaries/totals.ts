import type { Checked } from '../checks/checked';
import { TASK_STATES, type TaskState } from '../checks/state';

export type StateCounts = Readonly<Record<TaskState, number>>;

/** Counts of some tasks by state, and what follows from them. */
export interface Totals {
  readonly tasks: number;
  readonly byState: StateCounts;
  /** 应办结 = tasks − 长期坚持 − 暂缓 − 取消. */
  readonly expected: number;
  /** 已办结 + 逾期办结. */
  readonly finished: number;
  /** 完成率 = finished ÷ expected, 0…1; null where nothing is expected. */
  readonly rate: number | null;
}

/** Totals of the tasks with these indexes. */
export function totals({ states }: Checked, tasks: Iterable<number>): Totals {
  const byState = noCounts();
  for (const i of tasks) byState[states[i]!.state]++;
  return conclude(byState);
}

export function sumOfTotals(all: readonly Totals[]): Totals {
  const byState = noCounts();
  for (const of of all) for (const state of TASK_STATES) byState[state] += of.byState[state];
  return conclude(byState);
}

function conclude(byState: StateCounts): Totals {
  const tasks = TASK_STATES.reduce((sum, state) => sum + byState[state], 0);
  const expected = tasks - byState.ongoing - byState.deferred - byState.cancelled;
  const finished = byState.completed + byState.completedLate;
  return { tasks, byState, expected, finished, rate: expected === 0 ? null : finished / expected };
}

function noCounts(): Record<TaskState, number> {
  const counts = TASK_STATES.map((state) => [state, 0] as const);
  return Object.fromEntries(counts) as Record<TaskState, number>;
}
