import {
  fromDayNumber,
  toDayNumber,
  weekday,
  addDays,
} from '../../../../src/core/calendar/iso-date';

type Value = string | number | boolean;

const EPOCH = toDayNumber('1899-12-30');
const iso = (serial: Value) => fromDayNumber(Number(serial) + EPOCH);

/** The few functions our row formulas use, with Excel's meaning. */
const FUNCTIONS = {
  IF: (test: Value, yes: Value, no: Value) => (test ? yes : no),
  OR: (...tests: Value[]) => tests.some(Boolean),
  AND: (...tests: Value[]) => tests.every(Boolean),
  MIN: (...numbers: number[]) => Math.min(...numbers),
  MAX: (...numbers: number[]) => Math.max(...numbers),
  MOD: (a: number, b: number) => a - b * Math.floor(a / b),
  YEAR: (day: number) => Number(iso(day).slice(0, 4)),
  MONTH: (day: number) => Number(iso(day).slice(5, 7)),
  DAY: (day: number) => Number(iso(day).slice(8, 10)),
  WEEKDAY: (day: number) => weekday(iso(day)),
  DATE: (year: number, month: number, day: number) => {
    const years = year + Math.floor((month - 1) / 12);
    const first = `${years}-${String(((((month - 1) % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
    return toDayNumber(addDays(first, day - 1)) - EPOCH;
  },
};

/** What a formula yields, its names and cells given as values; days are serials, blank cells "". */
export function evaluate(formula: string, cells: Readonly<Record<string, Value>>): Value {
  const script = formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, i) =>
      i % 2 === 1
        ? JSON.stringify(piece.slice(1, -1).replaceAll('""', '"'))
        : piece
            .replaceAll('<>', '!==')
            .replace(/(?<![<>!=])=(?!=)/g, '===')
            .replaceAll('&', '+""+'),
    )
    .join('');
  const scope = { ...FUNCTIONS, ...cells };
  return new Function(...Object.keys(scope), `return ${script}`)(...Object.values(scope)) as Value;
}
