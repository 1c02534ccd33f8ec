import { columnLetter } from '../../grid/address';
import { matrix, type MatrixMark } from '../../summaries/matrix';
import { taskText } from '../../summaries/task-text';
import type { Draft } from '../draft';
import type { DrawnCell, DrawnColumn, DrawnRow, DrawnSheet } from '../drawing';
import { fill } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import type { Look } from '../looks';
import { briefTask } from '../parts/excerpt';
import { rowHeight } from '../parts/row-height';
import { stackedNames } from '../parts/short-names';
import { noteRow, page, titleRows } from '../parts/sheet-head';
import { stateFormats } from '../parts/state-formats';
import { taskCells } from '../parts/task-cells';

const [MOST_CELLS, MOST_COLUMNS] = [20_000, 400];
/** Units side by side on a printed page. */
const MOST_UNITS = 24;
/** Sequence, task and state, repeated on every page. */
const LEADING = 3;
/** Of the units together, in characters: the as-of day stands above them and the state. */
const LEAST_WIDTH = 24;
const HEADER_ROW = 3;
const FIRST_ROW = 4;
const MARKS: Readonly<Record<MatrixMark, string>> = { carries: '●', supports: '○' };

/** 督办_责任矩阵: tasks × units. The marks do not depend on the day and are constants. */
export function matrixSheet(draft: Draft): DrawnSheet {
  const { checked, words, names, styles } = draft;
  const units = draft.units.flatMap(({ party }) => party ?? []);
  const { tasks } = checked.reading;
  const tooLarge = units.length * tasks.length > MOST_CELLS || units.length > MOST_COLUMNS;
  const isLeftOut = tooLarge || units.length === 0;
  const pagesAcross = isLeftOut ? 1 : Math.ceil(units.length / MOST_UNITS);
  const columns = matrixColumns(isLeftOut ? 8 : units.length);
  const firstPage = columns.slice(0, LEADING + Math.ceil((columns.length - LEADING) / pagesAcross));
  const head = titleRows(draft, 'matrix', firstPage);
  const drawn = isLeftOut ? { rows: [], merges: [] } : drawMarks(draft, units);
  const note = tooLarge
    ? fill(words.matrix.tooLarge, { tasks: tasks.length, units: units.length })
    : isLeftOut
      ? words.matrix.nobody
      : words.matrix.note;
  const noteAt = HEADER_ROW + drawn.rows.length;
  return {
    name: names.matrix,
    columns,
    rows: [...head.rows, ...drawn.rows, noteRow(note, firstPage, 24)],
    merges: [
      ...head.merges,
      ...drawn.merges,
      { top: noteAt, left: 1, bottom: noteAt, right: firstPage.length },
    ],
    ...(!isLeftOut && { freeze: 'D4' }),
    conditionalFormats: isLeftOut
      ? []
      : stateFormats(
          draft,
          { top: FIRST_ROW, left: LEADING, bottom: noteAt - 1, right: LEADING },
          'C',
        ),
    charts: [],
    page: {
      ...page(draft, noteAt, columns.length, isLeftOut ? undefined : [HEADER_ROW, HEADER_ROW]),
      ...(pagesAcross > 1 && { pagesAcross, titleColumns: [1, LEADING] as const }),
    },
    styles,
  };
}

function matrixColumns(units: number): readonly DrawnColumn[] {
  const width = Math.max(5, LEAST_WIDTH / units);
  return [
    { width: 7, style: 'code' },
    { width: 50, style: 'text' },
    { width: 13, style: 'center' },
    ...Array.from({ length: units }, (): DrawnColumn => ({ width, style: 'center' })),
  ];
}

function drawMarks(draft: Draft, units: readonly string[]) {
  const { words, checked } = draft;
  const { tasks } = checked.reading;
  const marks = matrix(checked);
  const { state } = taskCells(draft);
  const headers = stackedNames(units);
  const longest = Math.max(4, ...headers.map((unit) => unit.length));
  const rows: DrawnRow[] = [
    {
      height: Math.min(409, 17 * longest + 14),
      style: 'header',
      cells: [
        words.matrix.sequence,
        words.matrix.task,
        words.matrix.state,
        ...headers.map((value) => ({ value, style: 'headerStacked' satisfies Look })),
      ],
    },
    ...tasks.map((task, i) => {
      const text = briefTask(taskText(task, words.joint));
      return {
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
      };
    }),
  ];
  const last = FIRST_ROW + tasks.length - 1;
  const totals = (['carries', 'supports'] as const).map((mark, i): DrawnRow => {
    const row = last + 1 + i;
    const counts = units.map((unit) => marks.filter((of) => of.get(unit) === mark).length);
    const sum: DrawnCell = {
      formula: `SUM(D${row}:${columnLetter(LEADING + units.length)}${row})`,
      value: counts.reduce((sum, count) => sum + count, 0),
    };
    const countOf = (value: number, i: number): DrawnCell => {
      const letter = columnLetter(LEADING + 1 + i);
      return {
        formula: `COUNTIF(${letter}$${FIRST_ROW}:${letter}$${last},${textLiteral(MARKS[mark])})`,
        value,
      };
    };
    return {
      height: 24,
      style: 'totalNumber',
      cells: [
        { carries: words.matrix.carried, supports: words.matrix.supported }[mark],
        null,
        sum,
        ...counts.map(countOf),
      ],
    };
  });
  const merges = totals.map((_, i) => ({
    top: last + 1 + i,
    left: 1,
    bottom: last + 1 + i,
    right: 2,
  }));
  return { rows: [...rows, ...totals], merges };
}
