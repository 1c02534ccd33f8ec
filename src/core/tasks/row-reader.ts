import { cellAddress } from '../grid/address';
import { cellText } from '../grid/cell-text';
import type { CellValue } from '../grid/grid';
import type { ColumnRole } from '../table/column-role';
import type { Column, Sourced, Table, TableRow } from '../table/table';

/** A value that applies to a row in one column, with its text and the cell it stands in. */
export interface RowCell {
  readonly column: Column;
  readonly value: CellValue;
  /** Trimmed; "" where blank. */
  readonly text: string;
  /** A1 */
  readonly address: string;
}

/** The cells of a table by role, row after row from top to bottom. */
export interface RowReader {
  /** All columns of these roles from left to right, blank cells included. */
  readonly cells: (row: number, roles: readonly ColumnRole[]) => RowCell[];
  /** The first of them that holds something. */
  readonly first: (row: number, roles: readonly ColumnRole[]) => RowCell | null;
}

export function rowReader(table: Table): RowReader {
  const byRole = new Map<ColumnRole, Column[]>();
  for (const column of table.columns) {
    byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  }
  const roleAt = new Map(table.columns.map(({ column, role }) => [column, role]));
  const read = (row: number, column: Column): RowCell => {
    const cell = table.cell(row, column.column);
    // A cell merged over 工作任务 and 具体措施 is the task; the measure is blank then.
    const borrowed = cell.column !== column.column && roleAt.get(cell.column) !== column.role;
    if (borrowed)
      return { column, value: null, text: '', address: cellAddress(row, column.column) };
    const address = cellAddress(cell.row, cell.column);
    return { column, value: cell.value, text: cellText(cell.value), address };
  };
  const columnsOf = (roles: readonly ColumnRole[]): Column[] =>
    roles.flatMap((role) => byRole.get(role) ?? []);
  return {
    cells: (row, roles) => columnsOf(roles).map((column) => read(row, column)),
    first: (row, roles) => {
      for (const column of columnsOf(roles)) {
        const cell = read(row, column);
        if (cell.text !== '') return cell;
      }
      return null;
    },
  };
}

export function sourced(
  sheet: string,
  { text, address }: Pick<RowCell, 'text' | 'address'>,
): Sourced<string> {
  return { value: text, at: { sheet, address } };
}

/** The cell of the section's title, for every row. */
export function sectionCells(table: Table, rows: RowReader): (row: TableRow) => RowCell | null {
  const title = table.columns.map(({ role }) => role);
  let open: { readonly words: string; readonly cell: RowCell } | null = null;
  return ({ row, kind, section }) => {
    if (kind === 'section' && section !== null && section !== open?.words) {
      const cell = rows.first(row, title);
      if (cell) open = { words: section, cell };
    }
    return section !== null && open?.words === section ? { ...open.cell, text: section } : null;
  };
}
