import type { SpreadGrid } from '../grid/spread-merges';
import { cellText } from '../grid/cell-text';
import type { HeaderRows, ReadHeader } from './header-rows';

/** A column of a table before its role is known. */
export interface HeaderColumn {
  /** 1-based. */
  readonly column: number;
  /** The texts over all header rows from the group cell down; empty where the header is blank. */
  readonly parts: readonly string[];
  /** First column of the lowest header cell: smaller than `column` where one header cell spans several columns. */
  readonly sharedFrom: number;
}

/** A column with its header in one line: 责任分工/牵头单位. */
export function headed({ column, parts }: HeaderColumn): {
  readonly column: number;
  readonly header: string;
} {
  return { column, header: parts.join('/') };
}

/** Stray remarks may stand beside a table: a column without a header counts only with at least this many values. */
const FEWEST_UNNAMED = 2;

/**
 * The tables that stand side by side under the same header rows, each as its columns from left to right. `counts[column]` says how
 * many rows below hold a value there.
 */
export function headerColumns(
  sheet: SpreadGrid,
  rows: HeaderRows,
  counts: readonly number[],
  readHeader: ReadHeader,
): HeaderColumn[][] {
  const runs: HeaderColumn[][] = [];
  let run: HeaderColumn[] = [];
  for (let column = 1; column <= sheet.width + 1; column++) {
    const header = headerColumn(sheet, rows, column);
    const values = counts[column] ?? 0;
    if (
      header.parts.length > 0
        ? header.sharedFrom === column || values > 0
        : values >= FEWEST_UNNAMED
    ) {
      run.push(header);
    } else if (header.parts.length === 0 && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  const named = runs.filter((columns) => columns.some(({ parts }) => parts.length > 0));
  return joinFragments(named, readHeader).flatMap((columns) => splitRepeats(columns, readHeader));
}

function headerColumn(
  sheet: SpreadGrid,
  { first, last }: HeaderRows,
  column: number,
): HeaderColumn {
  const parts: string[] = [];
  let sharedFrom = column;
  let origin = '';
  for (let row = first; row <= last; row++) {
    const cell = sheet.cell(row, column);
    const text = textAt(sheet, row, column);
    if (text === '') {
      const group = row < last ? groupLeftOf(sheet, row, column) : '';
      if (group !== '' && textAt(sheet, row + 1, column) !== '') parts.push(group);
      continue;
    }
    if (origin === `${cell.row},${cell.column}`) continue;
    origin = `${cell.row},${cell.column}`;
    sharedFrom = cell.column;
    parts.push(text);
  }
  return { column, parts, sharedFrom };
}

/** An unmerged group cell with blank cells to its right lends its words to those that have a header of their own below. */
function groupLeftOf(sheet: SpreadGrid, row: number, column: number): string {
  for (let left = column - 1; left >= 1; left--) {
    if (textAt(sheet, row + 1, left) === '') return '';
    const text = textAt(sheet, row, left);
    if (text !== '') return sheet.cell(row + 1, left).row === row ? '' : text;
  }
  return '';
}

function textAt(sheet: SpreadGrid, row: number, column: number): string {
  return cellText(sheet.cell(row, column).value).replace(/\s*[\r\n]+\s*/g, '');
}

/** A lone column beyond a gap (备注) is no table: it belongs to the table beside it. */
function joinFragments(runs: readonly HeaderColumn[][], readHeader: ReadHeader): HeaderColumn[][] {
  const tables: HeaderColumn[][] = [];
  for (const run of runs) {
    const before = tables.at(-1);
    if (before && !(standsAlone(run, readHeader) && standsAlone(before, readHeader)))
      before.push(...run);
    else tables.push([...run]);
  }
  return tables;
}

function standsAlone(columns: readonly HeaderColumn[], readHeader: ReadHeader): boolean {
  const meanings = columns.map(({ parts }) => readHeader(parts.join('/')));
  return (
    columns.length >= 2 &&
    meanings.some((meaning) => meaning?.role === 'seq' || meaning?.claim === 0)
  );
}

/** 序号 | 事项 | 时限 | 序号 | 事项 | 时限: the same table set in two columns, without a gap. */
function splitRepeats(columns: readonly HeaderColumn[], readHeader: ReadHeader): HeaderColumn[][] {
  const words = columns.map(({ parts }) => parts.join('/'));
  const again = words.findIndex(
    (word, index) => index > 1 && word === words[0] && words[index + 1] === words[1],
  );
  if (again < 0 || readHeader(words[0]!) === null) return [[...columns]];
  return [columns.slice(0, again), ...splitRepeats(columns.slice(again), readHeader)];
}
