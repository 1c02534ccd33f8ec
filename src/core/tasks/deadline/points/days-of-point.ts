import { daysInMonth, isoDate, type IsoDate } from '../../../calendar/iso-date';
import type { DeadlineContext } from '../deadline';
import type { MonthDay, Point } from './point';

const LEAP_YEAR = 2000;

export interface PointYear {
  readonly year: number | null;
  /** Not written with the point or before it, but taken from the document. */
  readonly implied: boolean;
}

/** The year of a point; `carried` is the one written before it in the same cell. */
export function yearOf(
  { year }: Point,
  context: DeadlineContext,
  carried: number | null,
): PointYear {
  const { issuedOn } = context;
  const document = context.year ?? (issuedOn === null ? null : Number(issuedOn.slice(0, 4)));
  if (year.is === 'written') return { year: year.year, implied: false };
  if (year.is === 'absent') return { year: carried ?? document, implied: carried === null };
  const base = year.from === 'text' ? (carried ?? document) : document;
  return { year: base === null ? null : base + year.by, implied: true };
}

/** Null where the year is not known or the calendar has no such day. */
export function dayIn(year: number | null, { month, day }: MonthDay): IsoDate | null {
  if (year === null || month < 1 || month > 12) return null;
  return isoDate(year, month, day === 0 ? daysInMonth(year, month) : day);
}

/** 2月30日; without a year 2月29日 may be. */
export function isImpossible(point: Point, year: number | null): boolean {
  const known = year ?? LEAP_YEAR;
  return dayIn(known, point.first) === null || dayIn(known, point.last) === null;
}
