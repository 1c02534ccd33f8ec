import { countsFrom1904 } from '../../../../src/hosts/excel/read/date-system';

it.each([
  ['a date of the 1900 system', [[44742, 'yyyy/m/d', '2022/6/30']], 1904, false],
  ['a date of the 1904 system', [[44742, 'yyyy/m/d', '2026/7/1']], 1900, true],
  [
    'the first that tells',
    [
      [44742, 'm/d', '6/30'],
      [44742, 'yyyy-mm', '2026-07'],
    ],
    1900,
    true,
  ],
  ['a cell too narrow to show', [[44742, 'yyyy/m/d', '########']], 1904, true],
  ['a plain number', [[44742, 'General', '44742']], 1900, false],
  ['nothing', [], 1904, true],
  ['an Excel that does not calculate', [], null, false],
] as const)('%s', (_, cells, yearOfSerialOne, expected) => {
  const shown = cells.map(([value, numberFormat, text]) => ({ value, numberFormat, text }));
  expect(countsFrom1904(shown, yearOfSerialOne)).toBe(expected);
});
