import type { IsoDate } from '../../calendar/iso-date';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * A live formula for the next day of a recurring deadline on or after the as-of cell, of the same meaning as
 * `nextOccurrence`; null for rules beyond it (INTERVAL in years, two days a month of which one may be missing).
 */
export function nextDateFormula(rrule: string, start: IsoDate | null): string | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const from = start === null ? 'Duban_AsOf' : `MAX(Duban_AsOf,${dateOf(start)})`;
  const frequency = parts.get('FREQ');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const next =
    frequency === 'MONTHLY' || frequency === 'YEARLY'
      ? nextInMonths(parts, frequency === 'YEARLY' ? 12 * interval : interval, from, start)
      : interval === 1
        ? nextInWeek(parts, from)
        : null;
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '');
  if (next === null || !until) return next;
  return `IF(${next}>DATE(${until.slice(1).map(Number).join(',')}),"",${next})`;
}

function dateOf(date: IsoDate): string {
  return `DATE(${date.split('-').map(Number).join(',')})`;
}

function nextInWeek(parts: ReadonlyMap<string, string>, from: string): string {
  const weekly = parts.get('FREQ') === 'WEEKLY';
  const days = parts.get('BYDAY')?.split(',') ?? (weekly ? ['SU'] : WEEKDAYS);
  if (days.length === 7) return from;
  const waits = days.map((day) => `MOD(${WEEKDAYS.indexOf(day) + 1}-WEEKDAY(${from},2),7)`);
  return `${from}+${waits.length === 1 ? waits[0] : `MIN(${waits.join(',')})`}`;
}

function nextInMonths(
  parts: ReadonlyMap<string, string>,
  period: number,
  from: string,
  start: IsoDate | null,
): string | null {
  const numbers = (name: string) => parts.get(name)?.split(',').map(Number);
  const days = inOrder(numbers('BYMONTHDAY') ?? [-1]);
  const months = numbers('BYMONTH')?.sort((a, b) => a - b) ?? turns(period, start);
  if (!days || !months || (numbers('BYMONTH') && Number(parts.get('INTERVAL') ?? 1) > 1))
    return null;
  if (months.length === 12) return nextInEveryMonth(days, from);
  const sure =
    days.every((day) => day <= 28 || !months.includes(2)) &&
    days.every(
      (day) => day <= 30 || months.every((month) => [1, 3, 5, 7, 8, 10, 12].includes(month)),
    );
  if (!sure || months.length * days.length > 24) return null;
  const dates = (year: string) =>
    months.flatMap((month) => days.map((day) => date(year, String(month), month + 1, day)));
  return firstFrom(from, dates(`YEAR(${from})`), dates(`YEAR(${from})+1`)[0]!);
}

/** Months on which a rule without BYMONTH falls: every third one, counted from January or from the start. */
function turns(period: number, start: IsoDate | null): readonly number[] | null {
  if (12 % period !== 0) return null;
  const first = start === null ? 0 : Number(start.slice(5, 7)) - 1;
  return ALL_MONTHS.filter((month) => (month - 1 - first + 12) % period === period - 1);
}

function nextInEveryMonth(days: readonly number[], from: string): string | null {
  const month = `MONTH(${from})`;
  const dates = (ahead: number) =>
    days.map((day) =>
      date(
        `YEAR(${from})`,
        ahead === 0 ? month : `${month}+${ahead}`,
        `${month}+${ahead + 1}`,
        day,
      ),
    );
  if (days.every((day) => day <= 28)) return firstFrom(from, dates(0), dates(1)[0]!);
  if (days.length > 1) return null;
  // Of two months in a row, one has a 29th, 30th and 31st; the month after a passed one may lack it.
  const has = (day: string) => `DAY(${day})=${days[0]}`;
  const [now, soon, later] = [0, 1, 2].map((ahead) => dates(ahead)[0]!) as [string, string, string];
  return `IF(AND(${from}<=${now},${has(now)}),${now},IF(${has(soon)},${soon},${later}))`;
}

/** Days as they fall within a month; null where that changes from month to month (25th and the 7th last). */
function inOrder(days: readonly number[]): readonly number[] | null {
  const forward = days.filter((day) => day > 0).sort((a, b) => a - b);
  const backward = days.filter((day) => day < 0).sort((a, b) => a - b);
  if (backward.some((day) => day < -28)) return null;
  const apart = (forward.at(-1) ?? 0) < 29 + (backward[0] ?? 0);
  return forward.length === 0 || backward.length === 0 || apart ? [...forward, ...backward] : null;
}

/** Day 5 of a month; day -1 is counted back from the month after. */
function date(year: string, month: string, monthAfter: string | number, day: number): string {
  return day > 0 ? `DATE(${year},${month},${day})` : `DATE(${year},${monthAfter},${day + 1})`;
}

function firstFrom(from: string, dates: readonly string[], otherwise: string): string {
  return dates.reduceRight((rest, day) => `IF(${from}<=${day},${day},${rest})`, otherwise);
}
