import { addDays, daysBetween, isoDate, weekday } from '../../../src/core/calendar/iso-date';
import { fromSerial, toSerial } from '../../../src/core/calendar/serial';

it.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, null],
  [61, false, '1900-03-01'],
  [46203, false, '2026-06-30'],
  [46203.75, false, '2026-06-30'],
  [44741, true, '2026-06-30'],
  [0, true, '1904-01-01'],
  [0, false, null],
  [-1, true, null],
  [Infinity, false, null],
  [NaN, false, null],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, null],
])('serial %d (1904: %s) is %s', (serial, date1904, expected) => {
  expect(fromSerial(serial, date1904)).toBe(expected);
});

it('a day and its serial are one', () => {
  for (const date1904 of [false, true]) {
    expect(fromSerial(toSerial('2028-02-29', date1904), date1904)).toBe('2028-02-29');
  }
});

it('days count', () => {
  expect(isoDate(2026, 2, 29)).toBeNull();
  expect(isoDate(2000, 2, 29)).toBe('2000-02-29');
  expect(isoDate(2100, 2, 29)).toBeNull();
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(daysBetween('2026-06-30', '2026-06-01')).toBe(-29);
  expect(weekday('2026-06-14')).toBe(7);
});
