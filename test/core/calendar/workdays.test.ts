import { addWorkdays, holidaysPublished } from '../../../src/core/calendar/workdays';

describe('addWorkdays', () => {
  it.each([
    ['a plain week', '2025-03-03', 5, '2025-03-10'],
    ['over the National Day of 2025', '2025-09-30', 1, '2025-10-09'],
    ['a make-up Sunday is worked', '2025-09-26', 1, '2025-09-28'],
    ['over a year end', '2025-12-30', 3, '2026-01-05'],
    ['none at all', '2025-10-01', 0, '2025-10-01'],
    ['backwards', '2025-10-09', -1, '2025-09-30'],
  ])('%s', (_, base, n, expected) => {
    expect(addWorkdays(base, n)).toEqual({ date: expected, problem: null });
  });

  it('says so where the holidays are not published', () => {
    expect(addWorkdays('2093-03-01', 5)).toEqual({ date: null, problem: 'holidaysUnpublished' });
    expect(addWorkdays('2003-12-30', 1)).toEqual({ date: null, problem: 'holidaysUnpublished' });
  });
});

it('knows which years are published, whatever the weekday of National Day', () => {
  expect([2003, 2004, 2016, 2022, 2025, 2090, 2091, 2092].map(holidaysPublished)).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
