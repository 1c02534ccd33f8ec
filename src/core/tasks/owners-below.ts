import { OWNERS } from '../table/body-cell';
import type { Table, TableRow } from '../table/table';
import type { Owners } from './read-owners';
import { cellReader } from './row-reader';

/**
 * Rows that hold nothing but owners and stand right below a task name more of its owners, one a line. Those below the last task may be a
 * signature: they count where the table writes its owners so further up.
 */
export function ownerRows(table: Table): ReadonlySet<number> {
  const cellAt = cellReader(table);
  const namesOwnersOnly = ({ row, kind }: TableRow): boolean => {
    if (kind !== 'other') return false;
    const filled = table.columns.filter((column) => cellAt(row, column).value !== null);
    return filled.length > 0 && filled.every(({ role }) => OWNERS.has(role));
  };
  const found = new Set<number>();
  let open: number[] = [];
  let taskRow: number | null = null;
  for (const tableRow of table.rows) {
    const { row, kind } = tableRow;
    if (kind === 'task') {
      for (const above of open) found.add(above);
      open = [];
    }
    if (kind === 'task') taskRow = row;
    else if (taskRow !== null && row === taskRow + open.length + 1 && namesOwnersOnly(tableRow))
      open.push(row);
    else taskRow = null;
  }
  if (found.size > 0) for (const above of open) found.add(above);
  return found;
}

/** The owners of a task with those of a row below it. */
export function withMore(owners: Owners, more: Owners): Owners {
  const known = new Set(owners.assignments.map(({ party, role }) => `${role} ${party}`));
  const shift = owners.ownerCells.length;
  const leads = [...owners.assignments, ...more.assignments].some(({ role }) => role === 'lead');
  const assignments = [
    ...owners.assignments,
    ...more.assignments
      .filter(({ party, role }) => !known.has(`${role} ${party}`))
      .map((one) => ({ ...one, cell: one.cell + shift })),
  ].map((one) => ({ ...one, carries: one.role === (leads ? 'lead' : 'responsible') }));
  return { assignments, ownerCells: [...owners.ownerCells, ...more.ownerCells] };
}
