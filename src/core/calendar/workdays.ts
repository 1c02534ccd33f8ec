import { getDayDetail } from 'chinese-days';
import { addDays, type IsoDate } from './iso-date';

/** The day `n` working days after `base` (the base itself is not counted), or why it cannot be told. */
export type WorkdayResult =
  | { readonly date: IsoDate; readonly problem: null }
  | { readonly date: null; readonly problem: 'holidaysUnpublished' };

/** More than any deadline is counted in, so that a slip of the keyboard does not count for ever. */
const MOST = 2_000;

/**
 * Counts working days of the State Council's calendar, make-up Saturdays included; `n` below 0 counts backwards.
 * Years whose holidays are not published yet yield a problem instead of a guess.
 */
export function addWorkdays(base: IsoDate, n: number): WorkdayResult {
  const step = n < 0 ? -1 : 1;
  let date = base;
  for (let left = Math.min(Math.abs(Math.trunc(n)), MOST); left > 0;) {
    date = addDays(date, step);
    if (!holidaysPublished(Number(date.slice(0, 4)))) {
      return { date: null, problem: 'holidaysUnpublished' };
    }
    if (getDayDetail(date).work) left--;
  }
  return { date, problem: null };
}

const published = new Map<number, boolean>();

/** Whether the table knows the year: National Day then bears its name, "National Day,国庆节,3", and no weekday's. */
export function holidaysPublished(year: number): boolean {
  let known = published.get(year);
  if (known === undefined) {
    known = getDayDetail(`${year}-10-01`).name.includes('国庆');
    published.set(year, known);
  }
  return known;
}
