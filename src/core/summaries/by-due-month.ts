import type { Checked } from '../checks/checked';
import { groupBy } from './group-by';
import { sumOfTotals, totals, type Totals } from './totals';

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
  const onDay = groupBy(tasks.keys(), (i) => tasks[i]!.deadline.due);
  const days = [...onDay.keys()].filter((day) => day !== null);
  const inMonth = groupBy(days, (day) => day.slice(0, 7)); // 2026-06
  const totalsOn = (day: string | null): Totals => totals(checked, onDay.get(day) ?? []);
  const years = new Set(days.map((day) => day.slice(0, 4)));
  return {
    years: [...years].sort().map((year) => ({
      year: Number(year),
      months: Array.from({ length: 12 }, (_, i) =>
        sumOfTotals((inMonth.get(`${year}-${String(i + 1).padStart(2, '0')}`) ?? []).map(totalsOn)),
      ),
    })),
    undated: totalsOn(null),
  };
}
