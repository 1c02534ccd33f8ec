import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { drawGrid } from '../core/grid/draw-grid';
import { readWorkbook } from '../../src/core/read-workbook';
import { workbookOf } from '../core/workbook-of';

/** Each sheet is named for what is wrong with it; below `---` stands what must be read all the same, one task a line. */
const files = readdirSync(__dirname).filter((file) => file.endsWith('.txt'));

it.each(files)('%s', (file) => {
  const [drawing = '', expected = ''] = readFileSync(path.join(__dirname, file), 'utf8').split(
    /^---\n/m,
  );
  const { tasks } = readWorkbook(workbookOf(drawGrid(drawing)));
  const lines = tasks.map(
    ({ row, sequence, category, task, measure, assignments, deadlineText, progressText }) =>
      [
        row,
        sequence?.value,
        category?.value,
        task?.value,
        measure?.value,
        assignments.map(({ party, role }) => `${party}:${role}`).join(' '),
        deadlineText?.value,
        progressText?.value,
      ]
        .map((part) => String(part ?? '').replaceAll('\n', '⏎'))
        .join(' | ')
        .trimEnd(),
  );
  expect(lines).toEqual(
    expected
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.trimEnd()),
  );
});
