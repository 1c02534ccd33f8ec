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

const NUMBER_OF: ReadonlyMap<TaskState, number> = new Map(
  TASK_STATES.map((state, number) => [state, number]),
);
/** `states` as numbers: counting is done over and over. */
const numbers = new WeakMap<Checked['states'], Uint8Array>();

/** Totals of the tasks with these indexes. */
export function totals({ states }: Checked, tasks: Iterable<number>): Totals {
  const numberAt = numbersOf(states);
  const counts: number[] = TASK_STATES.map(() => 0);
  for (const i of tasks) counts[numberAt[i]!]!++;
  return conclude(counts);
}

export function sumOfTotals(all: readonly Totals[]): Totals {
  return conclude(
    TASK_STATES.map((state) => all.reduce((sum, { byState }) => sum + byState[state], 0)),
  );
}

function conclude(counts: readonly number[]): Totals {
  const byState = Object.fromEntries(
    TASK_STATES.map((state, number) => [state, counts[number]!]),
  ) as StateCounts;
  const tasks = counts.reduce((sum, count) => sum + count, 0);
  const expected = tasks - byState.ongoing - byState.deferred - byState.cancelled;
  const finished = byState.completed + byState.completedLate;
  return { tasks, byState, expected, finished, rate: expected === 0 ? null : finished / expected };
}

function numbersOf(states: Checked['states']): Uint8Array {
  let known = numbers.get(states);
  if (!known) {
    known = Uint8Array.from(states, ({ state }) => NUMBER_OF.get(state)!);
    numbers.set(states, known);
  }
  return known;
}
