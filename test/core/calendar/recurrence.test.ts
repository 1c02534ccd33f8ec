import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/iso-date';
import { nextOccurrence } from '../../../src/core/calendar/recurrence';

describe('nextOccurrence', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-06-05', '2026-06-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-06-06', '2026-07-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-12-06', '2027-01-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,-1', '2028-02-16', '2028-02-29'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-04-01', '2026-05-31'],
    ['FREQ=MONTHLY', '2026-06-10', '2026-06-30'],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-04-01', '2026-06-30'],
    ['FREQ=MONTHLY;INTERVAL=2', '2026-01-10', '2026-02-28'],
    ['FREQ=MONTHLY;INTERVAL=6', '2026-07-01', '2026-12-31'],
    ['FREQ=YEARLY', '2026-02-01', '2026-12-31'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '2026-09-30', '2026-09-30'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', '2026-07-01', '2026-12-31'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2028-02-29'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-06-13', '2026-06-19'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-06-13', '2026-06-15'],
    ['FREQ=WEEKLY', '2026-06-10', '2026-06-14'],
    ['FREQ=DAILY', '2026-06-10', '2026-06-10'],
    ['FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20261231', '2026-12-20', '2026-12-20'],
    ['FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20261231', '2026-12-21', null],
    ['FREQ=WEEKLY;INTERVAL=2', '2026-06-10', null],
    ['FREQ=YEARLY;INTERVAL=2', '2026-06-10', null],
    ['FREQ=HOURLY', '2026-06-10', null],
    ['FREQ=MONTHLY;INTERVAL=0', '2026-06-10', null],
    ['FREQ=WEEKLY;BYDAY=1FR', '2026-06-10', null],
    ['', '2026-06-10', null],
  ])('%s from %s is %s', (rrule, from, expected) => {
    expect(nextOccurrence(rrule, from)).toBe(expected);
  });

  it('does not come before the start, and counts turns from it', () => {
    expect(nextOccurrence('FREQ=MONTHLY;BYMONTHDAY=25', '2022-01-05', '2022-03-01')).toBe(
      '2022-03-25',
    );
    expect(nextOccurrence('FREQ=MONTHLY;INTERVAL=3', '2018-03-01', '2018-02-01')).toBe(
      '2018-04-30',
    );
    expect(nextOccurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-06-09', '2026-06-01')).toBe(
      '2026-06-15',
    );
  });

  it('never goes back, and finds the same day again', () => {
    const rules = ['FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=WEEKLY;BYDAY=TU', 'FREQ=MONTHLY;INTERVAL=3'];
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.integer({ min: 0, max: 20_000 }), (rrule, days) => {
        const from = addDays('1990-01-01', days);
        const next = nextOccurrence(rrule, from)!;
        expect(next >= from).toBe(true);
        expect(nextOccurrence(rrule, next)).toBe(next);
      }),
    );
  });
});
