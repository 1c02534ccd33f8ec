import type { IsoDate } from '../calendar/iso-date';
import type { CellNumber } from '../grid/address';
import type { Assignment } from './assignments/assignment';
import type { Deadline } from './deadline/deadline';
import type { Progress } from './progress/progress';

/** An assignment as a task has it. */
export interface TaskAssignment extends Assignment {
  /** Which of the task's `ownerCells` says so. */
  readonly cell: number;
  /** The whole cell as written. */
  readonly text: string;
  /** Carries the task: lead if the task has one, else responsible. */
  readonly carries: boolean;
  /**
   * The name under which the party is counted: another spelling of the same party where that is certain
   * (党政办公室 for 党政办), else `party` itself.
   */
  readonly countedAs: string;
}

/** A fact and the cell of the task's sheet it was read from. */
export interface Fact<T> {
  readonly value: T;
  readonly cell: CellNumber;
}

/** A leaf row read as a task. Texts are as written, trimmed. */
export interface Task {
  /** 1…n over the whole workbook, in the order of the sheets and rows. */
  readonly number: number;
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly sequence: Fact<string> | null;
  readonly category: Fact<string> | null;
  readonly task: Fact<string> | null;
  readonly measure: Fact<string> | null;
  /** Tasks whose owner cells say the same share one list. */
  readonly assignments: readonly TaskAssignment[];
  /** The cells that were read for owners. */
  readonly ownerCells: readonly CellNumber[];
  /** `value` is the cell as written, "" where blank; `cell` is the deadline cell even when blank. Null: the table has none. */
  readonly deadlineText: Fact<string> | null;
  readonly deadline: Deadline;
  readonly progressText: Fact<string> | null;
  readonly progress: Progress;
  readonly completedOn: Fact<IsoDate> | null;
}
