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
/** States as numbers, since they are counted over and over. */
interface Numbered {
  /** Indexes into `TASK_STATES`. */
  readonly states: Uint8Array;
  /** Days past due of overdue tasks, 0 for others. */
  readonly overdue: Int32Array;
}

const numbered = new WeakMap<Checked['states'], Numbered>();

/** Totals of the tasks with these indexes. */
export function totals({ states }: Checked, tasks: Iterable<number>): Totals {
  const numbers = numbersOf(states).states;
  const counts: number[] = TASK_STATES.map(() => 0);
  for (const i of tasks) counts[numbers[i]!]!++;
  return conclude(counts);
}

/** Days past due of the task longest overdue; 0 where none is. */
export function longestOverdue({ states }: Checked, tasks: Iterable<number>): number {
  const { overdue } = numbersOf(states);
  let longest = 0;
  for (const i of tasks) if (overdue[i]! > longest) longest = overdue[i]!;
  return longest;
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

function numbersOf(all: Checked['states']): Numbered {
  let known = numbered.get(all);
  if (!known) {
    const states = new Uint8Array(all.length);
    const overdue = new Int32Array(all.length);
    all.forEach(({ state, days }, i) => {
      states[i] = NUMBER_OF.get(state)!;
      if (state === 'overdue') overdue[i] = days ?? 0;
    });
    numbered.set(all, (known = { states, overdue }));
  }
  return known;
}
