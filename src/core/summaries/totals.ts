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

export function totals(states: Iterable<TaskState>): Totals {
  const byState = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<
    TaskState,
    number
  >;
  let tasks = 0;
  for (const state of states) {
    byState[state]++;
    tasks++;
  }
  const expected = tasks - byState.ongoing - byState.deferred - byState.cancelled;
  const finished = byState.completed + byState.completedLate;
  return { tasks, byState, expected, finished, rate: expected === 0 ? null : finished / expected };
}
