import type { IsoDate } from '../../calendar/iso-date';

export type ProgressStatus =
  | 'notStarted'
  | 'inProgress'
  | 'completed'
  | 'waitingOnOthers'
  | 'deferred'
  | 'cancelled'
  | 'unknown';

export interface Progress {
  readonly status: ProgressStatus;
  /** Degree of completion in percent, where the cell gives one; may pass 100. */
  readonly percent: number | null;
  readonly ongoing: boolean;
  /** The phrase of the cell on which the status rests; null for a blank cell. */
  readonly evidence: string | null;
  /** The day that the cell itself gives as the day of completion: 6月28日已完成. */
  readonly completedOn: IsoDate | null;
}
