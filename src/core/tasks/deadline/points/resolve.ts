import { daysBetween, type IsoDate } from '../../../calendar/iso-date';
import type { DeadlineContext, Implied } from '../deadline';
import { dayIn, isImpossible, yearOf } from './days-of-point';
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

type Resolved = Dated & {
  /** The year that holds for what follows; null where none was written. */
  readonly carries: number | null;
};

/** A date that would lie more than half a year before the document is next year's: 1月3日 in a notice of December. */
const ROLLS_AFTER_DAYS = 180;

/** Gives every mention its days; a year written once holds for what follows it. */
export function resolveMentions(mentions: readonly Mention[], context: DeadlineContext): Dated[] {
  let carried: number | null = null;
  return mentions.map((mention) => {
    const { from, to } = mention;
    const dated =
      from && to
        ? resolveRange(mention, from, to, context, carried)
        : resolveOne(mention, (to ?? from)!, context, carried);
    carried = dated.carries ?? carried;
    return dated;
  });
}

function resolveOne(
  mention: Mention,
  point: Point,
  context: DeadlineContext,
  carried: number | null,
): Resolved {
  const open = mention.to === null;
  const told = yearOf(point, context, carried);
  const rolled = told.implied && rolls(dayIn(told.year, point.last), context);
  const year = told.year !== null && rolled ? told.year + 1 : told.year;
  return {
    mention,
    start: open ? dayIn(year, point.first) : mention.fromIssue ? context.issuedOn : null,
    due: open ? null : dayIn(year, point.last),
    implied: [...(open ? [] : point.implied), ...(told.implied && year !== null ? YEAR : [])],
    ambiguous: point.ambiguous || open || rolled || mention.fromIssue,
    impossible: isImpossible(point, year),
    noYear: year === null,
    carries: point.year.is === 'absent' ? null : year,
  };
}

const YEAR: readonly Implied[] = ['year'];
const WRAPS_YEAR: readonly Implied[] = ['wrapsYear'];

function resolveRange(
  mention: Mention,
  from: Point,
  to: Point,
  context: DeadlineContext,
  carried: number | null,
): Resolved {
  const { start, end, implied, wraps } = yearsOfRange(from, to, context, carried);
  const rolled = implied && to.year.is === 'absent' && rolls(dayIn(end, to.last), context);
  const later = rolled ? 1 : 0;
  const first = start === null ? null : dayIn(start + later, from.first);
  const due = end === null ? null : dayIn(end + later, to.last);
  const inverted = first !== null && due !== null && due < first;
  // The first year of 2026年至2028年 is no guess, the end of 5月至年终 is.
  const guessed = to.ambiguous && (to.grain !== 'year' || to.marked);
  const thisYear = from.year.is === 'shifted' && from.ambiguous;
  return {
    mention,
    start: first,
    due,
    implied: [
      ...to.implied.filter((mark) => mark !== 'partOfYear'),
      ...(implied && start !== null ? YEAR : []),
      ...(wraps ? WRAPS_YEAR : []),
    ],
    ambiguous: wraps || rolled || inverted || guessed || thisYear,
    impossible: isImpossible(from, start) || isImpossible(to, end),
    noYear: end === null,
    carries: from.year.is === 'absent' && to.year.is === 'absent' ? null : end,
  };
}

interface RangeYears {
  readonly start: number | null;
  readonly end: number | null;
  readonly implied: boolean;
  /** 12-1月 ends in the next year without saying so. */
  readonly wraps: boolean;
}

function yearsOfRange(
  from: Point,
  to: Point,
  context: DeadlineContext,
  carried: number | null,
): RangeYears {
  const { year: start, implied } = yearOf(from, context, carried);
  const endsEarlier = isBefore(to.last, from.first);
  if (to.year.is === 'absent') {
    return {
      start,
      end: start === null ? null : start + Number(endsEarlier),
      implied,
      wraps: endsEarlier,
    };
  }
  const end = yearOf(to, context, implied ? carried : start).year;
  if (!implied || end === null) return { start, end, implied, wraps: false };
  // 9月至2027年3月 begins in the document's year where that comes before the end.
  const latest = end - Number(endsEarlier);
  const inDocument = context.year !== null && context.year <= latest;
  return { start: inDocument ? context.year : latest, end, implied: false, wraps: false };
}

function rolls(day: IsoDate | null, { year, issuedOn }: DeadlineContext): boolean {
  return (
    year === null &&
    issuedOn !== null &&
    day !== null &&
    daysBetween(day, issuedOn) > ROLLS_AFTER_DAYS
  );
}

function isBefore(one: MonthDay, other: MonthDay): boolean {
  if (one.month !== other.month) return one.month < other.month;
  return one.day !== 0 && one.day < other.day;
}
