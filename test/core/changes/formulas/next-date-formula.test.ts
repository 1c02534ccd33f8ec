import fc from 'fast-check';
import { addDays } from '../../../../src/core/calendar/iso-date';
import { nextOccurrence } from '../../../../src/core/calendar/recurrence';
import { toSerial } from '../../../../src/core/calendar/serial';
import { nextDateFormula } from '../../../../src/core/changes/formulas/next-date-formula';
import { evaluate } from './evaluate';

const LIVE = [
  'FREQ=DAILY',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=FR',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYMONTHDAY=5',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYMONTHDAY=20,10,-1',
  'FREQ=MONTHLY;BYMONTHDAY=29',
  'FREQ=MONTHLY;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;INTERVAL=2',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY;INTERVAL=6',
  'FREQ=YEARLY',
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10',
  'FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20270110',
];
const days = fc.integer({ min: 0, max: 2500 }).map((n) => addDays('2023-01-01', n));

test.each(LIVE)('%s: the formula yields the next day, whatever the as-of day', (rrule) => {
  const check = (asOf: string, start: string | null) => {
    const formula = nextDateFormula(rrule, start)!;
    const next = nextOccurrence(rrule, asOf, start);
    const value = evaluate(formula, { Duban_AsOf: toSerial(asOf, false) });
    expect(value).toBe(next === null ? '' : toSerial(next, false));
  };
  fc.assert(fc.property(days, fc.option(days), check), { numRuns: 300 });
});

test.each([
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=YEARLY;INTERVAL=2',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=MONTHLY;INTERVAL=5',
])('%s has no live formula', (rrule) => {
  expect(nextDateFormula(rrule, '2026-01-05')).toBeNull();
});

test('every Friday', () => {
  expect(nextDateFormula('FREQ=WEEKLY;BYDAY=FR', null)).toBe(
    'Duban_AsOf+MOD(5-WEEKDAY(Duban_AsOf,2),7)',
  );
});
