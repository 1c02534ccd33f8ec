import type { CellValue } from '../../../../src/core/grid/grid';
import { readDeadline } from '../../../../src/core/tasks/deadline/read-deadline';

const context = { year: 2026, issuedOn: null, date1904: false };

it.each<[CellValue, string, string | null, boolean]>([
  [{ kind: 'date', date: '2026-06-30' }, 'date', '2026-06-30', false],
  [46203, 'date', '2026-06-30', false],
  [46203.5, 'date', '2026-06-30', false],
  [2026, 'date', '2026-12-31', true],
  [6.15, 'date', '2026-06-15', false],
  [6.3, 'date', '2026-06-03', true],
  [2026.1, 'date', '2026-01-31', true],
  [2026.12, 'date', '2026-12-31', false],
  [202606, 'date', '2026-06-30', false],
  [20260630, 'date', '2026-06-30', false],
  [20260231, 'unparsed', null, false],
  [7, 'unparsed', null, false],
  [-46203, 'unparsed', null, false],
  [1e21, 'unparsed', null, false],
  [null, 'unparsed', null, false],
  [true, 'unparsed', null, false],
  ['', 'unparsed', null, false],
  [' \u3000', 'unparsed', null, false],
  [{ kind: 'percent', percent: 85 }, 'unparsed', null, false],
  [{ kind: 'error', error: '#REF!' }, 'unparsed', null, false],
])('%j is %s %s', (value, kind, due, ambiguous) => {
  expect(readDeadline(value, context)).toMatchObject({ kind, due, ambiguous });
});

it('a blank cell has no form and no problem', () => {
  expect(readDeadline(null, context)).toMatchObject({ form: null, problem: null, due: null });
});

it('serials follow the date system of the workbook', () => {
  expect(readDeadline(44741, { ...context, date1904: true }).due).toBe('2026-06-30');
});
