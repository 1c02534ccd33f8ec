import { byDueMonth, type DueMonths, type YearTotals } from '../../summaries/by-due-month';
import { totals, type Totals } from '../../summaries/totals';
import type { Draft } from '../draft';
import type { Canvas } from '../parts/canvas';
import { drawOneYear } from './one-year';
import { drawYears } from './years';

/** 三、按到期月份: one year in four rows, several years in a row each. Returns the last row. */
export function drawMonths(draft: Draft, sheet: Canvas, top: number, all: Totals): number {
  const months = byDueMonth(draft.checked);
  const { overview } = draft.words;
  sheet.put(top, 1, overview.byMonth, 'heading');
  const last =
    months.years.length > 1
      ? drawYears(draft, sheet, top + 1, months, all)
      : drawOneYear(draft, sheet, top + 1, onlyYear(draft, months), months.undated);
  for (let row = top; row <= last; row++) sheet.height(row, 21);
  return last;
}

/** The year in which tasks fall due; where none does, the year of the as-of day. */
function onlyYear({ checked }: Draft, { years }: DueMonths): YearTotals {
  const year = Number(checked.settings.asOf.slice(0, 4));
  return years[0] ?? { year, months: Array.from({ length: 12 }, () => totals(checked, [])) };
}
