import type { OutlineRow } from '../../outline/outline';
import type { TableColumn } from './breakdown-columns';

/** Rows that share one cell of a column, by index. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Which rows share a cell: those of a category, of a task, or of a task that all say the same. */
export function runsOf(rows: readonly OutlineRow[], column: TableColumn): Run[] {
  const runs: Run[] = [];
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (before && isOne(before, row, column)) runs[runs.length - 1] = { ...runs.at(-1)!, last: i };
    else runs.push({ first: i, last: i });
  });
  return column.spread === 'taskWhereAlike' ? wholeTasks(rows, runs) : runs;
}

function isOne(above: OutlineRow, row: OutlineRow, { spread, value }: TableColumn): boolean {
  if (spread === 'row') return false;
  if (spread === 'category') return row.category !== null && above.category === row.category;
  if (above.number !== row.number) return false;
  return spread === 'task' || (value(row) !== null && value(above) === value(row));
}

/** Only a cell over all rows of a task is merged; what some of them share is said in each. */
function wholeTasks(rows: readonly OutlineRow[], runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const { number } = rows[run.first]!;
    const isWhole = rows[run.first - 1]?.number !== number && rows[run.last + 1]?.number !== number;
    if (isWhole) return [run];
    return Array.from({ length: run.last - run.first + 1 }, (_, i) => ({
      first: run.first + i,
      last: run.first + i,
    }));
  });
}
