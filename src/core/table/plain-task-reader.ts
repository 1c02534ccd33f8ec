import type { SpreadGrid } from '../grid/spread-merges';
import { OWNERS } from './body-cell';
import { isSuspect, isSuspectTotal } from './row-words';
import type { Column } from './table';

const FEWEST_CELLS = 3;

/** Tells the common row of a long ledger without a close look at its texts: a number or none, words, an owner or a deadline. */
export function plainTaskReader(
  sheet: SpreadGrid,
  columns: readonly Column[],
): (index: number) => boolean {
  const read = columns.map(({ column, role }) => ({
    column,
    isNumber: role === 'seq',
    isTask: role === 'task' || role === 'measure',
    isFact: OWNERS.has(role) || role === 'deadline',
  }));
  return (index) => {
    let cells = 0;
    let tasks = 0;
    let facts = 0;
    let numbered = false;
    for (const { column, isNumber, isTask, isFact } of read) {
      const value = sheet.own(index, column);
      if (value === null) continue;
      const text = typeof value === 'string';
      if (isNumber) {
        if (text && !/^\d+$/.test(value)) return false;
        numbered = true;
      } else if (cells < 2 && text && (numbered ? isSuspectTotal(value) : isSuspect(value))) {
        return false;
      }
      cells++;
      if (isTask && text && value.length > 3) tasks++;
      if (isFact && typeof value !== 'number') facts++;
    }
    return cells >= FEWEST_CELLS && tasks > 0 && facts > 0;
  };
}
