import type { IsoDate } from '../../calendar/iso-date';
import { parseArea } from '../../grid/address';
import type { Table } from '../../table/table';
import { deadlineCell, placeOf } from '../cells-of';
import type { WholeRule } from '../rule';

/** A day on which the sheet was filled in says nothing about when its tasks were set. */
const FILLED_IN = /填报|填表|报送|上报|更新|截至|截止|统计/;

/** Due before the document was issued, or in a year before the one it speaks of. */
export const deadlineBeforeDocument: WholeRule<'deadline-before-document'> = {
  id: 'deadline-before-document',
  severity: 'warning',
  *find({ breakdowns }) {
    for (const { table, tasks } of breakdowns) {
      const since = startOfDocument(table);
      if (since === null) continue;
      for (const task of tasks) {
        const { due } = task.deadline;
        if (due !== null && due < since)
          yield { at: placeOf(task, deadlineCell(task)), task, facts: { due, since } };
      }
    }
  },
};

function startOfDocument(table: Table): IsoDate | null {
  if (table.issuedOn && !FILLED_IN.test(wordsAt(table, table.issuedOn.at.address)))
    return table.issuedOn.value;
  return table.year ? `${table.year.value}-01-01` : null;
}

/** The words in a cell and in the one before it, where 填报日期： may stand alone. */
function wordsAt(table: Table, address: string): string {
  const area = parseArea(address);
  if (!area) return '';
  const columns = area.left > 1 ? [area.left - 1, area.left] : [area.left];
  return columns
    .map((column) => table.cell(area.top, column).value)
    .filter((value) => typeof value === 'string')
    .join();
}
