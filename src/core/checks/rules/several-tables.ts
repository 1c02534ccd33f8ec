import type { WholeRule } from '../rule';
import { headerCell } from '../table-cells';

/** More than one table on a sheet; all are read. */
export const severalTables: WholeRule<'several-tables'> = {
  id: 'several-tables',
  severity: 'info',
  *find({ reading }) {
    for (const { grid, tables } of reading.sheets) {
      if (tables.length > 1)
        yield {
          at: headerCell(tables[1]!.table),
          facts: { count: tables.length, sheet: grid.name },
        };
    }
  },
};
