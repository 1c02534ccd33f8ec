import type { Checked } from '../checks/checked';
import { totals, type Totals } from './totals';
import type { TaskState } from '../checks/state';

export interface YearTotals {
  readonly year: number;
  /** Twelve, January first. */
  readonly months: readonly Totals[];
}

export interface DueMonths {
  /** Ascending; only years in which something falls due. */
  readonly years: readonly YearTotals[];
  readonly undated: Totals;
}

/** In which months do the tasks fall due, and how do they stand? */
export function byDueMonth({ reading, states }: Checked): DueMonths {
  const years = new Map<number, TaskState[][]>();
  const undated: TaskState[] = [];
  reading.tasks.forEach(({ deadline: { due } }, i) => {
    const { state } = states[i]!;
    if (due === null) {
      undated.push(state);
      return;
    }
    const year = Number(due.slice(0, 4));
    if (!years.has(year))
      years.set(
        year,
        Array.from({ length: 12 }, () => []),
      );
    years.get(year)![Number(due.slice(5, 7)) - 1]!.push(state);
  });
  return {
    years: [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, months]) => ({ year, months: months.map(totals) })),
    undated: totals(undated),
  };
}
