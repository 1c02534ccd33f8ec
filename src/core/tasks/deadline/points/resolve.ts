import { daysBetween, daysInMonth, isoDate, type IsoDate } from '../../../calendar/iso-date';
import type { DeadlineContext, Implied } from '../deadline';
import type { Mention, MonthDay, Point } from './point';

/** A mention with its days. */
export interface Dated {
  readonly mention: Mention;
  readonly start: IsoDate | null;
  /** Null for an open range, or where no year is known. */
  readonly due: IsoDate | null;
  readonly implied: readonly Implied[];
  readonly ambiguous: boolean;
  /** 2月30日 */
  readonly impossible: boolean;
  readonly noYear: boolean;
}

/** A date that would lie more than half a year before the document is next year's: 1月3日 in a notice of December. */
const ROLLS_AFTER_DAYS = 180;
const LEAP_YEAR = 2000;

/** Gives every mention its days; a year written once holds for what follows it. */
export function resolveMentions(mentions: readonly Mention[], context: DeadlineContext): Dated[] {
  let carried: number | null = null;
  return mentions.map((mention) => {
    const dated =
      mention.from && mention.to
        ? resolveRange(mention, mention.from, mention.to, context, carried)
        : resolveOne(mention, context, carried);
    carried = dated.year ?? carried;
    return dated;
  });
}

type Resolved = Dated & { readonly year: number | null };

function resolveOne(mention: Mention, context: DeadlineContext, carried: number | null): Resolved {
  const point = mention.to ?? mention.from!;
  const open = mention.to === null;
  const { year: told, implied } = yearOf(point, context, carried);
  let year = told;
  let rolled = false;
  if (year !== null && implied && context.year === null && context.issuedOn !== null) {
    const day = dayIn(year, point.last);
    rolled = day !== null && daysBetween(day, context.issuedOn) > ROLLS_AFTER_DAYS;
    if (rolled) year++;
  }
  const marks = [
    ...(open ? [] : point.implied),
    ...(implied && year !== null ? (['year'] as const) : []),
  ];
  return {
    mention,
    start: open ? dayIn(year, point.first) : mention.fromIssue ? context.issuedOn : null,
    due: open ? null : dayIn(year, point.last),
    implied: marks,
    ambiguous: point.ambiguous || open || rolled || mention.fromIssue,
    impossible: isImpossible(point, year),
    noYear: year === null,
    year: point.year.is === 'absent' ? null : year,
  };
}

function resolveRange(
  mention: Mention,
  from: Point,
  to: Point,
  context: DeadlineContext,
  carried: number | null,
): Resolved {
  const wraps = before(to.last, from.first);
  const first = yearOf(from, context, carried);
  let startYear = first.year;
  let endYear: number | null;
  let implied = first.implied;
  let wrapped = false;
  if (to.year.is === 'absent' || (to.year === from.year && to.year.is === 'written')) {
    wrapped = wraps;
    endYear = startYear === null ? null : startYear + (wraps ? 1 : 0);
  } else {
    const last = yearOf(to, context, first.implied ? carried : startYear);
    endYear = last.year;
    // 9月至2027年3月 begins in the document's year where that comes before the end.
    if (first.implied && endYear !== null) {
      const latest = endYear - (wraps ? 1 : 0);
      startYear = context.year !== null && context.year <= latest ? context.year : latest;
      implied = startYear !== latest || context.year !== startYear;
    }
  }
  const marks: Implied[] = to.implied.filter((mark) => mark !== 'partOfYear');
  if (implied && startYear !== null) marks.push('year');
  if (wrapped) marks.push('wrapsYear');
  return {
    mention,
    start: dayIn(startYear, from.first),
    due: dayIn(endYear, to.last),
    implied: marks,
    ambiguous:
      wrapped ||
      (to.ambiguous && to.grain !== 'year') ||
      (to.ambiguous && to.marked) ||
      (from.year.is === 'shifted' && from.ambiguous),
    impossible: isImpossible(from, startYear) || isImpossible(to, endYear),
    noYear: endYear === null,
    year: first.implied && to.year.is === 'absent' ? null : endYear,
  };
}

function yearOf(
  { year }: Point,
  context: DeadlineContext,
  carried: number | null,
): { year: number | null; implied: boolean } {
  const document =
    context.year ?? (context.issuedOn === null ? null : Number(context.issuedOn.slice(0, 4)));
  if (year.is === 'written') return { year: year.year, implied: false };
  if (year.is === 'absent') return { year: carried ?? document, implied: carried === null };
  const base = year.from === 'text' ? (carried ?? document) : document;
  return { year: base === null ? null : base + year.by, implied: true };
}

function dayIn(year: number | null, { month, day }: MonthDay): IsoDate | null {
  if (year === null || month < 1 || month > 12) return null;
  return isoDate(year, month, day === 0 ? daysInMonth(year, month) : day);
}

function isImpossible(point: Point, year: number | null): boolean {
  const in1 = year ?? LEAP_YEAR;
  return dayIn(in1, point.first) === null || dayIn(in1, point.last) === null;
}

function before(one: MonthDay, other: MonthDay): boolean {
  return (
    one.month < other.month || (one.month === other.month && one.day !== 0 && one.day < other.day)
  );
}
