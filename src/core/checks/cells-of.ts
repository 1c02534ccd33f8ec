import { cellNumber, numberedAddress, type CellNumber, type Place } from '../grid/address';
import type { Task, TaskAssignment } from '../tasks/task';

/** The cell with the task's own words. */
export function taskCell({ task, measure, sequence, row }: Task): CellNumber {
  return (task ?? measure ?? sequence)?.cell ?? cellNumber(row, 1);
}

/** The deadline cell, even where it is blank. */
export function deadlineCell(task: Task): CellNumber {
  return task.deadlineText?.cell ?? taskCell(task);
}

/** The progress cell, even where it is blank. */
export function progressCell(task: Task): CellNumber {
  return task.progressText?.cell ?? taskCell(task);
}

/** The cell that names a party of the task. */
export function ownerCell({ ownerCells }: Task, { cell }: TaskAssignment): CellNumber {
  return ownerCells[cell]!;
}

/** A cell of the task's sheet. */
export function placeOf({ sheet }: Task, cell: CellNumber): Place {
  return { sheet, address: numberedAddress(cell) };
}
