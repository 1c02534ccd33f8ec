import type { IsoDate } from '../calendar/iso-date';
import type { CellNumber } from '../grid/address';

/** In the order in which people are shown them. */
export const TASK_STATES = [
  'overdue',
  'dueSoon',
  'needsReview',
  'waiting',
  'onTrack',
  'ongoing',
  'completed',
  'completedLate',
  'deferred',
  'cancelled',
] as const;

export type TaskState = (typeof TASK_STATES)[number];

/** Why there is no day to count to. */
export type NoDayCode =
  | 'deadlineMissing'
  | 'deadlineUnreadable'
  | 'deadlineImpossible'
  | 'deadlineNoYear'
  | 'deadlineEvent'
  | 'deadlineRelative'
  | 'deadlineImmediate'
  | 'holidaysUnpublished';

/** Why a task is in its state; the locale makes the sentence. */
export type StateReason =
  | { readonly code: 'cancelled' | 'deferred' }
  /** `fromProgress`: the day stands in the progress cell, not in a column of its own. */
  | { readonly code: 'completed'; readonly on: IsoDate | null; readonly fromProgress?: boolean }
  | {
      readonly code: 'completedLate';
      readonly on: IsoDate;
      readonly days: number;
      readonly fromProgress?: boolean;
    }
  | { readonly code: 'ongoing' }
  | { readonly code: 'wholeYear'; readonly due: IsoDate }
  | { readonly code: 'recurring'; readonly next: IsoDate | null }
  | { readonly code: NoDayCode }
  | { readonly code: 'overdue'; readonly days: number; readonly blankProgress: boolean }
  | { readonly code: 'progressUnclear'; readonly days: number }
  | { readonly code: 'dueSoon'; readonly days: number }
  | { readonly code: 'waiting' }
  | { readonly code: 'onTrack'; readonly days: number };

/** The state of a task on a day, with the reason and the cell it rests on. */
export interface StateOnDay {
  readonly state: TaskState;
  readonly reason: StateReason;
  /** On the task's sheet. */
  readonly cell: CellNumber;
  /** Days past due, negative = left; late days for completedLate; null where no due date counts. */
  readonly days: number | null;
  /** Next date of a recurring task. */
  readonly next: IsoDate | null;
}

/** The day and the settings on which states depend. */
export interface CheckSettings {
  readonly asOf: IsoDate;
  /** A task is due soon where asOf ≤ due ≤ asOf + dueSoonDays. */
  readonly dueSoonDays: number;
}
