import { columnLetter } from '../../grid/address';
import type { Rule } from '../rule';
import { headerCell } from '../table-cells';

/** Values under a blank header. */
export const unnamedColumn: Rule<'unnamed-column'> = {
  id: 'unnamed-column',
  severity: 'info',
  *find({ reading }) {
    for (const { table } of reading.sheets.flatMap(({ tables }) => tables)) {
      for (const { column, header } of table.columns) {
        if (header !== '') continue;
        if (table.rows.some(({ row }) => table.cell(row, column).value !== null))
          yield {
            at: headerCell(table, column),
            task: null,
            facts: { column: columnLetter(column) },
          };
      }
    }
  },
};
