import { cellAddress } from '../../grid/address';
import type { ColumnRole } from '../../table/column-role';
import type { SheetReading, TableReading } from '../../tasks/reading';
import type { Task } from '../../tasks/task';
import type { Finding, WholeRule } from '../rule';

const OF_NO_MATTER: readonly ColumnRole[] = ['other', 'note', 'source', 'score'];

/** #REF! in a cell that tells something about a task. */
export const errorValue: WholeRule<'error-value'> = {
  id: 'error-value',
  severity: 'error',
  *find({ reading }) {
    for (const sheet of reading.sheets)
      for (const table of sheet.tables) yield* errorsIn(sheet, table);
  },
};

function* errorsIn({ grid }: SheetReading, { table, tasks }: TableReading): Iterable<Finding> {
  const told = table.columns.filter(({ role }) => !OF_NO_MATTER.includes(role));
  const columns = told.map(({ column }) => column);
  let taskOn: Map<number, Task> | null = null;
  for (const { row, cells } of grid.rows) {
    if (row < table.area.top || row > table.area.bottom) continue;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const value = cells[column - 1];
      if (typeof value !== 'object' || value?.kind !== 'error') continue;
      taskOn ??= new Map(tasks.map((task) => [task.row, task]));
      const task = taskOn.get(row);
      const at = { sheet: grid.name, address: cellAddress(row, column) };
      if (task) yield { at, task, facts: { error: value.error, header: told[i]!.header } };
    }
  }
}
