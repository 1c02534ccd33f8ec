import { cellAddress, type Place } from '../grid/address';
import type { ColumnRole } from '../table/column-role';
import type { Table } from '../table/table';

/** The first column of the first of these roles that the table has, 1-based; null where it has none. */
export function columnOf(table: Table, ...roles: readonly ColumnRole[]): number | null {
  for (const role of roles) {
    const found = table.columns.find((column) => column.role === role);
    if (found) return found.column;
  }
  return null;
}

/** The header's first cell. */
export function headerCell(table: Table, column = table.area.left): Place {
  return { sheet: table.sheet, address: cellAddress(table.headerRows[0], column) };
}
