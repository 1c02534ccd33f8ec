import { columnLetter } from '../../grid/address';
import { matrix, type MatrixMark } from '../../summaries/matrix';
import { taskText } from '../../summaries/task-text';
import type { Draft } from '../draft';
import type { DrawnCell, DrawnColumn, DrawnRow, DrawnSheet } from '../drawing';
import { fill } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import type { Look } from '../looks';
import { rowHeight } from '../parts/row-height';
import { blanks, noteRow, page, titleRows } from '../parts/sheet-head';
import { stateFormats } from '../parts/state-formats';
import { taskCells } from '../parts/task-cells';

const MOST_CELLS = 20_000;
/** Units side by side; more stand in a further block below. */
const MOST_UNITS = 24;
const MARKS: Readonly<Record<MatrixMark, string>> = { carries: '●', supports: '○' };

/** 督办_责任矩阵: tasks × units. The marks do not depend on the day and are constants. */
export function matrixSheet(draft: Draft): DrawnSheet {
  const { checked, words, names, styles } = draft;
  const units = draft.units.flatMap(({ party }) => party ?? []);
  const { tasks } = checked.reading;
  const tooLarge = units.length * tasks.length > MOST_CELLS;
  const isLeftOut = tooLarge || units.length === 0;
  const blocks = isLeftOut ? [] : blocksOf(units);
  const columns = matrixColumns(blocks[0]?.length ?? 8);
  const head = titleRows(draft, 'matrix', columns);
  const drawn = drawBlocks(draft, blocks, columns.length);
  const note = tooLarge
    ? fill(words.matrix.tooLarge, { tasks: tasks.length, units: units.length })
    : isLeftOut
      ? words.matrix.nobody
      : words.matrix.note;
  const noteAt = 3 + drawn.rows.length;
  return {
    name: names.matrix,
    columns,
    rows: [...head.rows, ...drawn.rows, noteRow(note, columns, 24)],
    merges: [
      ...head.merges,
      ...drawn.merges,
      { top: noteAt, left: 1, bottom: noteAt, right: columns.length },
    ],
    ...(!isLeftOut && { freeze: blocks.length === 1 ? 'D4' : 'D3' }),
    conditionalFormats: isLeftOut
      ? []
      : stateFormats(draft, { top: 4, left: 3, bottom: noteAt - 1, right: 3 }, 'C'),
    charts: [],
    page: page(draft, noteAt, columns.length, blocks.length === 1 ? [3, 3] : undefined),
    styles,
  };
}

function blocksOf(units: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(units.length / MOST_UNITS);
  const size = Math.ceil(units.length / count);
  return Array.from({ length: count }, (_, i) => units.slice(i * size, (i + 1) * size));
}

function matrixColumns(units: number): readonly DrawnColumn[] {
  return [
    { width: 7, style: 'code' },
    { width: 50, style: 'text' },
    { width: 13, style: 'center' },
    ...Array.from({ length: units }, (): DrawnColumn => ({ width: 5, style: 'center' })),
  ];
}

function drawBlocks(draft: Draft, blocks: readonly (readonly string[])[], width: number) {
  const { words, checked } = draft;
  const { tasks } = checked.reading;
  const marks = blocks.length > 0 ? matrix(checked) : [];
  const { state } = taskCells(draft);
  const rows: DrawnRow[] = [];
  const merges: DrawnSheet['merges'][number][] = [];
  for (const units of blocks) {
    const longest = Math.max(4, ...units.map((unit) => unit.length));
    const header = units.map((value) => ({ value, style: 'headerStacked' satisfies Look }));
    rows.push({
      height: Math.min(409, 17 * longest + 14),
      style: 'header',
      cells: [words.matrix.sequence, words.matrix.task, words.matrix.state, ...header],
    });
    const first = 3 + rows.length;
    tasks.forEach((task, i) => {
      const text = taskText(task, words.joint);
      rows.push({
        height: rowHeight([
          [draft.sequences()[i] ?? '', 7],
          [text, 50],
        ]),
        cells: [
          draft.sequences()[i]!,
          text,
          state(i),
          ...units.map((unit) => {
            const mark = marks[i]!.get(unit);
            return mark ? MARKS[mark] : null;
          }),
        ],
      });
    });
    const last = first + tasks.length - 1;
    for (const mark of ['carries', 'supports'] as const) {
      const row = 3 + rows.length;
      const counts = units.map((unit) => marks.filter((of) => of.get(unit) === mark).length);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const sum: DrawnCell = {
        formula: `SUM(D${row}:${columnLetter(3 + units.length)}${row})`,
        value: total,
      };
      rows.push({
        height: 24,
        style: 'totalNumber',
        cells: [
          { carries: words.matrix.carried, supports: words.matrix.supported }[mark],
          null,
          sum,
          ...counts.map((value, i) => {
            const letter = columnLetter(4 + i);
            return {
              formula: `COUNTIF(${letter}$${first}:${letter}$${last},${textLiteral(MARKS[mark])})`,
              value,
            };
          }),
          ...blanks(width - 3 - units.length).map((value) => ({
            value,
            style: 'helper' satisfies Look,
          })),
        ],
      });
      merges.push({ top: row, left: 1, bottom: row, right: 2 });
    }
  }
  return { rows, merges };
}
