import { addDays, daysInMonth, isoDate, weekday } from '../../../../src/core/calendar/iso-date';
import { fromSerial, toSerial } from '../../../../src/core/calendar/serial';
import type { CellContent } from '../../book/cell';
import { each, evaluate, type Standing } from '../evaluate';
import { toNumber } from '../operand';
import type { FunctionTable, WorksheetFunction } from './function-table';

export const DATES: FunctionTable = {
  TODAY: (_args, at) => toSerial(at.sheet.book.today, at.sheet.book.date1904),
  DATE: onNumbers(([year, month, day], at) =>
    toSerial(addDays(firstOf(year!, month!), day! - 1), at.sheet.book.date1904),
  ),
  YEAR: onDate((date) => Number(date.slice(0, 4))),
  MONTH: onDate((date) => Number(date.slice(5, 7))),
  DAY: onDate((date) => Number(date.slice(8, 10))),
  WEEKDAY: onDate((date, [kind = 1]) => {
    const iso = weekday(date);
    return kind === 2 ? iso : kind === 3 ? iso - 1 : (iso % 7) + 1;
  }),
  EDATE: onDate((date, [months = 0], at) => {
    const first = firstOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months);
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
    return toSerial(isoDate(year, month, day)!, at.sheet.book.date1904);
  }),
  EOMONTH: onDate((date, [months = 0], at) => {
    const next = firstOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months + 1);
    return toSerial(addDays(next, -1), at.sheet.book.date1904);
  }),
};

/** The first of a month; months beyond 12 run into the next years. */
function firstOf(year: number, month: number): string {
  const count = year * 12 + Math.trunc(month) - 1;
  return isoDate(Math.floor(count / 12), (count % 12) + 1, 1)!;
}

function onNumbers(
  apply: (numbers: readonly number[], at: Standing) => CellContent,
): WorksheetFunction {
  return (args, at) =>
    each(
      args.map((node) => evaluate(node, at)),
      (values) => {
        const numbers: number[] = [];
        for (const value of values) {
          const number = toNumber(value);
          if (typeof number === 'object') return number;
          numbers.push(number);
        }
        return apply(numbers, at);
      },
    );
}

function onDate(
  apply: (date: string, rest: readonly number[], at: Standing) => number,
): WorksheetFunction {
  return onNumbers(([serial, ...rest], at) => {
    const date = fromSerial(serial!, at.sheet.book.date1904);
    return date === null ? { error: '#NUM!' } : apply(date, rest, at);
  });
}
