import type { Area } from '../../grid/address';
import type { Outline } from '../../outline/outline';
import { outlineSubject } from '../../outline/table-title';
import type { DrawnRow, DrawnSheet } from '../drawing';
import { lineCount } from '../parts/row-height';
import { PLAIN_LOOKS } from '../plain-looks';
import { breakdownColumns } from './breakdown-columns';
import type { BreakdownWords } from './breakdown-words';
import { rowHeights } from './row-heights';
import { runsOf, type Run } from './runs';

const TITLE_HEIGHT = 40;
const HEADER_ROW = 3;

/** The first draft of a 任务分解表: a new sheet of the clerk's, with all that the document does not say left blank. */
export function breakdownSheet({ title, rows }: Outline, words: BreakdownWords): DrawnSheet {
  const columns = breakdownColumns(rows, words);
  const width = columns.length;
  const last = HEADER_ROW + rows.length;
  const over = words.title(outlineSubject(title));
  const characters = columns.reduce((sum, column) => sum + column.width, 0);
  const blank = new Array<null>(width - 1).fill(null);
  const across = (row: number): Area => ({ top: row, left: 1, bottom: row, right: width });
  const runs = columns.map((column) => runsOf(rows, column));
  const begins = runs.map((each) => new Set(each.map(({ first }) => first)));
  const heights = rowHeights(rows, columns, runs);
  return {
    name: words.sheetName,
    columns,
    rows: [
      // 22 points are twice the width of a character of the column's
      {
        height: TITLE_HEIGHT * lineCount(over, characters / 2),
        style: 'title',
        cells: [over, ...blank],
      },
      { height: 24, style: 'line', cells: [words.reporting, ...blank] },
      { height: 32, style: 'header', cells: columns.map(({ key }) => words.headers[key]) },
      ...rows.map((row, i): DrawnRow => ({
        height: heights[i],
        cells: columns.map(({ value }, c) => (begins[c]!.has(i) ? value(row) : null)),
      })),
    ],
    merges: [
      across(1),
      across(2),
      ...runs.flatMap((each, c) => each.filter(isMerged).map((run) => areaOf(run, c + 1))),
    ],
    freeze: `A${HEADER_ROW + 1}`,
    conditionalFormats: [],
    charts: [],
    page: {
      fitToHeight: false,
      titleRows: [HEADER_ROW, HEADER_ROW],
      printArea: { top: 1, left: 1, bottom: last, right: width },
      footer: words.footer,
    },
    styles: PLAIN_LOOKS,
  };
}

function isMerged({ first, last }: Run): boolean {
  return last > first;
}

function areaOf({ first, last }: Run, column: number): Area {
  const top = HEADER_ROW + 1;
  return { top: top + first, left: column, bottom: top + last, right: column };
}
