import type { IsoDate } from '../calendar/iso-date';
import type { CellNumber } from '../grid/address';
import type { Task } from '../tasks/task';

/** A day of completion and where it stands on the task's sheet. */
export interface FinishedOn {
  readonly date: IsoDate;
  readonly cell: CellNumber;
  /** It stands in the progress cell (6月28日已完成), not in a column of its own. */
  readonly fromProgress: boolean;
}

/** The day on which a task was finished; a column of its own wins over the progress cell. Null where none is written. */
export function finishedOn({ completedOn, progress, progressText }: Task): FinishedOn | null {
  if (completedOn) return { date: completedOn.value, cell: completedOn.cell, fromProgress: false };
  return progress.completedOn !== null && progressText
    ? { date: progress.completedOn, cell: progressText.cell, fromProgress: true }
    : null;
}
