import type { SpreadGrid } from '../grid/spread-merges';
import { OWNERS } from './body-cell';
import { isSuspect, isSuspectTotal } from './row-words';
import type { Column } from './table';

const FEWEST_CELLS = 3;

/** The common row of a long ledger, told without a close look at its texts: a number or none, words, an owner or a deadline. */
export function isPlainTask(sheet: SpreadGrid, columns: readonly Column[], index: number): boolean {
  let cells = 0;
  let tasks = 0;
  let facts = 0;
  let numbered = false;
  for (const { column, role } of columns) {
    const value = sheet.own(index, column);
    if (value === null) continue;
    const text = typeof value === 'string';
    if (role === 'seq') {
      if (text && !/^\d+$/.test(value)) return false;
      numbered = true;
    } else if (cells < 2 && text && (numbered ? isSuspectTotal(value) : isSuspect(value))) {
      return false;
    }
    cells++;
    if (text && value.length > 3 && (role === 'task' || role === 'measure')) tasks++;
    if (typeof value !== 'number' && (OWNERS.has(role) || role === 'deadline')) facts++;
  }
  return cells >= FEWEST_CELLS && tasks > 0 && facts > 0;
}
