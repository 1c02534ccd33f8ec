import type { Area } from '../../../src/core/grid/address';
import { findSheet, noteChange, type Book } from '../book/book';
import type { CellContent } from '../book/cell';
import { displayText } from '../book/display-text';
import { refuse } from '../book/emulated-error';
import { parseTyped } from '../book/parse-typed';
import { cellAt, makeCell, type Sheet } from '../book/sheet';
import { cellValue } from '../formulas/evaluate';
import type { FormulaNode } from '../formulas/formula-node';
import { parseFormula } from '../formulas/parse-formula';
import { columnsOf, contains, guard, rowsOf } from './target';

const MAX_CELLS = 5_000_000;
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Reads cell by cell into rows; too many at once is refused. */
export function readCells<R>(area: Area, read: (row: number, column: number) => R): R[][] {
  if (rowsOf(area) * columnsOf(area) > MAX_CELLS) refuse('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rowsOf(area) }, (_, i) =>
    Array.from({ length: columnsOf(area) }, (_, j) => read(area.top + i, area.left + j)),
  );
}

/** A value as the client gets it. */
export function wireValue(value: CellContent): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function wireFormula(sheet: Sheet, row: number, column: number): string | number | boolean {
  const cell = cellAt(sheet, row, column);
  return cell?.formula ?? wireValue(cell?.value ?? null);
}

export function wireText(sheet: Sheet, row: number, column: number): string {
  const format = cellAt(sheet, row, column)?.format.numberFormat ?? 'General';
  return displayText(cellValue(sheet, row, column), format, sheet.book.date1904);
}

/** Hands each cell its part of a two-dimensional array, or all the same single value; null leaves a cell alone. */
export function writeCells(
  area: Area,
  values: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  checkSize(area, values);
  for (let i = 0; i < rowsOf(area); i++) {
    for (let j = 0; j < columnsOf(area); j++) {
      const value: unknown = Array.isArray(values)
        ? (values as unknown[][])[values.length === 1 ? 0 : i]![
            (values as unknown[][])[0]!.length === 1 && values.length === 1 ? 0 : j
          ]
        : values;
      if (value !== null) write(area.top + i, area.left + j, value);
    }
  }
}

function checkSize(area: Area, values: unknown): void {
  if (!Array.isArray(values)) return;
  const rows = values as unknown[];
  const isSingle = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  const fits =
    rows.length === rowsOf(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits && !isSingle) refuse('InvalidArgument', DIMENSIONS);
}

/** Puts values or formulas into cells the way Excel does. */
export function enterValues(sheet: Sheet, area: Area, values: unknown): void {
  guard(sheet, 'content');
  writeCells(area, values, (row, column, value) => enterValue(sheet, row, column, value));
  noteChange(sheet, area, 'addIn');
}

/** Excel does not take a formula that names a sheet the workbook has not. */
function checkSheets(book: Book, node: FormulaNode): void {
  if (node.kind === 'reference' && node.sheet !== null && !findSheet(book, node.sheet)) {
    refuse('InvalidArgument', `Formula names no sheet of the workbook: ${node.sheet}`);
  }
  if (node.kind === 'call') for (const arg of node.args) checkSheets(book, arg);
  if (node.kind === 'binary') for (const side of [node.left, node.right]) checkSheets(book, side);
}

export function enterValue(sheet: Sheet, row: number, column: number, value: unknown): void {
  const covered = sheet.merges.find((merge) =>
    contains(merge, { top: row, left: column, bottom: row, right: column }),
  );
  if (covered && (covered.top !== row || covered.left !== column)) return;
  if (typeof value === 'object') refuse('InvalidArgument');
  if (value === '' && !cellAt(sheet, row, column)) return;
  const cell = makeCell(sheet, row, column);
  delete cell.cached;
  delete cell.formula;
  if (typeof value !== 'string') {
    cell.value = value as number | boolean;
    return;
  }
  if (value.replace(/^'/, '').length > MAX_TEXT) refuse('InvalidArgument');
  const isText = cell.format.numberFormat === '@';
  if (!isText && /^=./s.test(value)) {
    if (value.length > MAX_FORMULA) refuse('InvalidArgument');
    checkSheets(sheet.book, parseFormula(value.slice(1)));
    cell.formula = value;
    cell.value = null;
    return;
  }
  if (isText) {
    cell.value = value === '' ? null : value;
    return;
  }
  const typed = parseTyped(value, sheet.book);
  cell.value = typed.value;
  if (typed.numberFormat && (cell.format.numberFormat ?? 'General') === 'General') {
    cell.format = { ...cell.format, numberFormat: typed.numberFormat };
  }
}
