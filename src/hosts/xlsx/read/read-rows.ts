import { cellAddress, MAX_COLUMN, MAX_ROW } from '../../../core/grid/address';
import type { CellValue, GridRow, Span } from '../../../core/grid/grid';
import { HostError } from '../../host-error';
import { attribute } from '../../xml/attributes';
import { cellValue, type CellContext } from './cell-value';
import { scanRows } from './scan-rows';

/** Cells kept at most, blank ones before the last of a row included. */
const MOST_CELLS = 40_000_000;

/** Called after each piece with the pieces and rows so far. */
export type OnPiece = (pieces: number, rows: number) => void;

/** Rows with values, and runs of hidden rows. Throws `damaged` for a cell beyond the sheet's end, `tooLarge`. */
export function readRows(
  pieces: Iterable<string>,
  prefix: string,
  context: CellContext,
  onPiece?: OnPiece,
): { rows: GridRow[]; hiddenRows: Span[] } {
  const rows: { row: number; cells: CellValue[] }[] = [];
  const hidden: number[] = [];
  let cells: CellValue[] = [];
  let row = 0;
  let count = 0;
  let written = 0;
  const told = onPiece ? telling(pieces, (done) => onPiece(done, written)) : pieces;
  scanRows(told, prefix, {
    row(number, tag) {
      row = number;
      written++;
      cells = [];
      if (isHidden(tag) && row <= MAX_ROW) hidden.push(row);
    },
    cell(column, style, type, text) {
      const value = cellValue(style, type, text, context);
      if (value === null) return;
      if (column > MAX_COLUMN || row > MAX_ROW) {
        throw new HostError('damaged', { cell: cellAddress(row, column) });
      }
      if (cells.length === 0) rows.push({ row, cells });
      count += Math.max(0, column - cells.length);
      if (count > MOST_CELLS) throw new HostError('tooLarge', { cells: count });
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = value;
    },
  });
  return { rows: inOrder(rows), hiddenRows: spans(hidden) };
}

function* telling(pieces: Iterable<string>, tell: (done: number) => void): Generator<string> {
  let done = 0;
  for (const piece of pieces) {
    yield piece;
    tell(++done);
  }
}

function isHidden(tag: string): boolean {
  if (!tag.includes('hidden') && !tag.includes('ht=')) return false;
  const hidden = attribute(tag, 'hidden');
  return hidden === '1' || hidden === 'true' || Number(attribute(tag, 'ht') ?? 1) === 0;
}

/** Programs that write rows twice or out of order exist; later cells win. */
function inOrder(rows: { row: number; cells: CellValue[] }[]): GridRow[] {
  if (rows.every(({ row }, i) => i === 0 || rows[i - 1]!.row < row)) return rows;
  const byRow = new Map<number, CellValue[]>();
  for (const { row, cells } of rows) {
    const known = byRow.get(row);
    if (!known) byRow.set(row, cells);
    else for (const [i, value] of cells.entries()) known[i] = value ?? known[i] ?? null;
  }
  return [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
}

/** [2, 3, 4, 9] → [[2, 4], [9, 9]] */
function spans(rows: readonly number[]): Span[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
