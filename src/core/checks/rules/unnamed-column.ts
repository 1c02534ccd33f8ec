import { columnLetter } from '../../grid/address';
import type { WholeRule } from '../rule';
import { headerCell } from '../table-cells';

/** Values under a blank header. */
export const unnamedColumn: WholeRule<'unnamed-column'> = {
  id: 'unnamed-column',
  severity: 'info',
  *find({ tables }) {
    for (const { table } of tables) {
      for (const { column, header } of table.columns) {
        if (header !== '') continue;
        if (table.rows.some(({ row }) => table.cell(row, column).value !== null))
          yield {
            at: headerCell(table, column),
            facts: { column: columnLetter(column) },
          };
      }
    }
  },
};
