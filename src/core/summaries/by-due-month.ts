import type { Checked } from '../checks/checked';
import { groupBy } from './group-by';
import { totals, type Totals } from './totals';

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
export function byDueMonth(checked: Checked): DueMonths {
  const { tasks } = checked.reading;
  // 2026-06, or "" where there is no due date
  const groups = groupBy(tasks.keys(), (i) => tasks[i]!.deadline.due?.slice(0, 7) ?? '');
  const years = new Set([...groups.keys()].filter(Boolean).map((month) => month.slice(0, 4)));
  return {
    years: [...years].sort().map((year) => ({
      year: Number(year),
      months: Array.from({ length: 12 }, (_, i) =>
        totals(checked, groups.get(`${year}-${String(i + 1).padStart(2, '0')}`) ?? []),
      ),
    })),
    undated: totals(checked, groups.get('') ?? []),
  };
}
