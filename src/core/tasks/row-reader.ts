import { cellNumber } from '../grid/address';
import { cellText } from '../grid/cell-text';
import type { CellValue } from '../grid/grid';
import type { ColumnRole } from '../table/column-role';
import type { Column, Table, TableCell, TableRow } from '../table/table';
import type { Fact } from './task';

/** A value that applies to a row in one column, with its text and the cell it stands in. */
export interface RowCell {
  readonly column: Column;
  readonly value: CellValue;
  /** Trimmed; "" where blank. */
  readonly text: string;
  /** The cell, 1-based. */
  readonly row: number;
  readonly left: number;
  /** Made when first asked for. */
  fact: Fact<string> | null;
}

/**
 * Reads the cell that applies to a row in a column. A cell merged over 工作任务 and 具体措施 is the task, the measure is blank then; so is
 * one merged over 类别 and 工作任务.
 */
export function cellReader(table: Table): (row: number, column: Column) => TableCell {
  const roleAt: (ColumnRole | undefined)[] = [];
  for (const { column, role } of table.columns) roleAt[column] = role;
  const task = table.columns.find(({ role }) => role === 'task')?.column;
  const isBeside = table.columns.some(
    ({ column, role }) => role === 'category' && column + 1 === task,
  );
  const reachesTask = (row: number, { row: top, column: left }: TableCell): boolean => {
    const cell = table.cell(row, task!);
    return cell.row === top && cell.column === left;
  };
  return (row, { column, role }) => {
    const cell = table.cell(row, column);
    let isOwn = cell.column === column || roleAt[cell.column] === role;
    if (isBeside && role === 'category') isOwn &&= !reachesTask(row, cell);
    if (isBeside && column === task) isOwn ||= roleAt[cell.column] === 'category';
    return isOwn ? cell : { value: null, row, column };
  };
}

/** The cells of some columns, row after row. */
export interface RowReader {
  /** From left to right, blank cells included. */
  readonly cells: (row: number) => RowCell[];
  /** The first that holds something. */
  readonly first: (row: number) => RowCell | null;
}

/** Reads the columns of these roles, in the order of the roles. The rows of a merged cell get the same `RowCell`, one after another. */
export function rowReader(table: Table, roles: readonly ColumnRole[]): RowReader {
  const columns = roles.flatMap((role) => table.columns.filter((column) => column.role === role));
  const read = cellReader(table);
  const latest: (RowCell | undefined)[] = [];
  const toRowCell = (row: number, column: Column, cell: TableCell): RowCell => {
    const { value, row: top, column: left } = cell;
    const before = latest[column.column];
    if (before && before.row === top && top !== row) return before;
    const rowCell = { column, value, text: cellText(value), row: top, left, fact: null };
    latest[column.column] = rowCell;
    return rowCell;
  };
  return {
    cells: (row) => columns.map((column) => toRowCell(row, column, read(row, column))),
    first: (row) => {
      for (const column of columns) {
        const cell = read(row, column);
        if (cell.value !== null) return toRowCell(row, column, cell);
      }
      return null;
    },
  };
}

export function factIn(cell: RowCell): Fact<string> {
  const { text: value, row, left } = cell;
  return (cell.fact ??= { value, cell: cellNumber(row, left) });
}

/** The cell of the title of the section in which a row stands; rows are asked for from top to bottom. */
export function sectionReader(table: Table): (row: TableRow) => RowCell | null {
  const all = rowReader(table, [...new Set(table.columns.map(({ role }) => role))]);
  let open: RowCell | null = null;
  return ({ row, kind, section }) => {
    if (kind === 'section' && section !== null && section !== open?.text) {
      const cell = all.first(row);
      open = cell && { ...cell, text: section, fact: null };
    }
    return open?.text === section ? open : null;
  };
}
