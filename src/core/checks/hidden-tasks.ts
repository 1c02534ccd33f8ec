import type { SheetReading } from '../tasks/reading';
import type { Task } from '../tasks/task';

/** The tasks of a sheet that stand on hidden rows. */
export function hiddenTasks({ grid, tables }: SheetReading): Task[] {
  if (grid.hiddenRows.length === 0) return [];
  const spans = [...grid.hiddenRows].sort(([a], [b]) => a - b);
  let next = 0;
  return tables
    .flatMap(({ tasks }) => tasks)
    .sort((a, b) => a.row - b.row)
    .filter(({ row }) => {
      while (next < spans.length && spans[next]![1] < row) next++;
      return next < spans.length && spans[next]![0] <= row;
    });
}
