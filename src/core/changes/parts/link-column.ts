import { columnLetter, columnOfCell } from '../../grid/address';
import type { Task } from '../../tasks/task';
import { quotedSheet } from '../formulas/sheet-reference';
import { deadlineFact } from './source-cell';

/** A link to where the task's deadline stands, without the row: #'任务分解表'!H */
export function linkColumn(task: Task): string {
  return `#${quotedSheet(task.sheet)}!${columnLetter(columnOf(task))}`;
}

/** The one that all tasks have in common. */
export function sharedLinkColumn(tasks: readonly Task[]): string | null {
  const [{ sheet }, column] = [tasks[0]!, columnOf(tasks[0]!)];
  const isShared = tasks.every((task) => task.sheet === sheet && columnOf(task) === column);
  return isShared ? linkColumn(tasks[0]!) : null;
}

function columnOf(task: Task): number {
  const fact = deadlineFact(task);
  return fact ? columnOfCell(fact.cell) : 1;
}
