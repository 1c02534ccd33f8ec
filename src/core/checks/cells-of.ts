import { cellAddress, numberedAddress, type Place } from '../grid/address';
import type { Task, TaskAssignment } from '../tasks/task';

/** The cell with the task's own words. */
export function taskCell(task: Task): Place {
  const own = { sheet: task.sheet, address: cellAddress(task.row, 1) };
  return (task.task ?? task.measure ?? task.sequence)?.at ?? own;
}

/** The deadline cell, even where it is blank. */
export function deadlineCell(task: Task): Place {
  return task.deadlineText?.at ?? taskCell(task);
}

/** The progress cell, even where it is blank. */
export function progressCell(task: Task): Place {
  return task.progressText?.at ?? taskCell(task);
}

/** The cell that names a party of the task. */
export function ownerCell({ sheet, ownerCells }: Task, { cell }: TaskAssignment): Place {
  return { sheet, address: numberedAddress(ownerCells[cell]!) };
}
