import { addDays, daysInMonth, isoDate, toDayNumber, weekday, type IsoDate } from './iso-date';

/** The part of RFC 5545 that deadline readers emit. */
interface Rule {
  readonly frequency: string;
  readonly interval: number;
  readonly months: readonly number[];
  /** Negative days count from the month's end: -1 is its last day. */
  readonly monthDays: readonly number[];
  /** ISO weekdays, Monday is 1. */
  readonly weekdays: readonly number[];
  readonly until: IsoDate | null;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NO_DAYS_AHEAD = 3_660;

/**
 * The next day on which a recurring deadline falls due, `onOrAfter` itself included.
 * A rule without a day (每月, 每季度) falls due on the last day of its period, periods counted from January or, where
 * given, from the month of `start`. Null for an unreadable rule, after its UNTIL, or where the turn cannot be told
 * (every second week, without a start).
 */
export function nextOccurrence(
  rrule: string,
  onOrAfter: IsoDate,
  start: IsoDate | null = null,
): IsoDate | null {
  const rule = ruleOf(rrule);
  if (!rule) return null;
  const from = start !== null && start > onOrAfter ? start : onOrAfter;
  const next =
    rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY'
      ? nextInMonths(rule, from, start)
      : nextInDays(rule, from, start);
  return next !== null && rule.until !== null && next > rule.until ? null : next;
}

const MOST_KNOWN = 1_000;
const known = new Map<string, Rule | null>();

/** The tasks of a long ledger recur by a few rules: each is parsed once. */
function ruleOf(rrule: string): Rule | null {
  let rule = known.get(rrule);
  if (rule === undefined) {
    rule = parseRule(rrule);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(rrule, rule);
  }
  return rule;
}

function parseRule(rrule: string): Rule | null {
  const parts = new Map(
    rrule.split(';').map((part) => part.split('=', 2) as [string, string | undefined]),
  );
  const numbers = (name: string) => (parts.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const frequency = parts.get('FREQ') ?? '';
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '');
  const rule: Rule = {
    frequency,
    interval,
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    weekdays: (parts.get('BYDAY') ?? '')
      .split(',')
      .filter(Boolean)
      .map((day) => WEEKDAYS.indexOf(day) + 1),
    until: until ? `${until[1]}-${until[2]}-${until[3]}` : null,
  };
  const sound =
    ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(frequency) &&
    Number.isInteger(interval) &&
    interval >= 1 &&
    [...rule.months, ...rule.monthDays].every(Number.isInteger) &&
    rule.weekdays.every((day) => day > 0);
  return sound ? rule : null;
}

function nextInMonths(rule: Rule, from: IsoDate, start: IsoDate | null): IsoDate | null {
  const yearly = rule.frequency === 'YEARLY';
  if (yearly && rule.interval > 1 && start === null) return null;
  const period = yearly ? 12 * rule.interval : rule.interval;
  const firstMonth = start === null ? 0 : monthIndex(start);
  for (let index = monthIndex(from), tries = 0; tries < 12 * 40; index++, tries++) {
    const month = (index % 12) + 1;
    // 每季度 without more is due at the end of the period, 每年3月 in that month.
    const turn = (index - firstMonth) % period;
    const falls =
      rule.months.length > 0
        ? rule.months.includes(month) && (rule.interval === 1 || turn < 12)
        : turn === period - 1;
    if (!falls) continue;
    const date = firstDay(rule, Math.floor(index / 12), month, from);
    if (date !== null) return date;
  }
  return null;
}

/** The rule's first day in a month that is not before `from`. */
function firstDay(rule: Rule, year: number, month: number, from: IsoDate): IsoDate | null {
  const last = daysInMonth(year, month);
  const days = rule.monthDays.length > 0 ? rule.monthDays : [-1];
  return (
    days
      .map((day) => isoDate(year, month, day < 0 ? last + 1 + day : day))
      .filter((date): date is IsoDate => date !== null && date >= from)
      .sort()[0] ?? null
  );
}

function nextInDays(rule: Rule, from: IsoDate, start: IsoDate | null): IsoDate | null {
  if (rule.interval > 1 && start === null) return null;
  const weekly = rule.frequency === 'WEEKLY';
  const days = rule.weekdays.length > 0 ? rule.weekdays : weekly ? [7] : [1, 2, 3, 4, 5, 6, 7];
  const origin = toDayNumber(start ?? from) - (weekly ? weekday(start ?? from) - 1 : 0);
  const period = weekly ? 7 : 1;
  for (let date = from, tries = 0; tries < NO_DAYS_AHEAD; date = addDays(date, 1), tries++) {
    const turn = Math.floor((toDayNumber(date) - origin) / period) % rule.interval;
    if (turn === 0 && days.includes(weekday(date))) return date;
  }
  return null;
}

function monthIndex(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
