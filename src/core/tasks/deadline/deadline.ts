import type { IsoDate } from '../../calendar/iso-date';

export type DeadlineKind =
  | 'date'
  | 'range'
  | 'recurring'
  | 'ongoing'
  | 'immediate'
  | 'milestones'
  | 'relative'
  | 'event'
  | 'unparsed';

/** Something the text does not say and the reader filled in, so that a person can see it. */
export type Implied =
  /** The year comes from the document, not from the cell. */
  | 'year'
  /** 12月 taken as its last day. */
  | 'monthEnd'
  /** 月初, 上旬, 年终 and their like taken as a fixed day. */
  | 'partOfMonth'
  | 'partOfYear'
  /** 12-1月 ends in the next year. */
  | 'wrapsYear'
  /** A bare number read as an Excel serial. */
  | 'serial'
  /** A later date in the same cell wins: （已延期至9月30日）. */
  | 'extended'
  /** Counted in working days by the published calendar. */
  | 'workdays';

/** What is wrong with a deadline that could not be read in full. */
export type DeadlineProblem =
  /** 2月30日 */
  | 'impossibleDate'
  /** No year in the cell nor in the document. */
  | 'noYear'
  /** Workdays fall in a year whose holidays are not published yet. */
  | 'holidaysUnpublished'
  /** Counted from a day that the sheet does not hold. */
  | 'noBase';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Last day on which the task is in time. */
  readonly due: IsoDate | null;
  /** First day of a range. */
  readonly start: IsoDate | null;
  /** RFC 5545 recurrence rule without the RRULE: prefix. */
  readonly rrule: string | null;
  readonly ongoing: boolean;
  /** Every stage's day of a `milestones` deadline. */
  readonly dates: readonly IsoDate[];
  /** Another reading is possible. */
  readonly ambiguous: boolean;
  readonly implied: readonly Implied[];
  readonly problem: DeadlineProblem | null;
  /** File name of the form in `forms/` that read it; null where none did. */
  readonly form: string | null;
}

/** What a deadline cell leaves to its document. */
export interface DeadlineContext {
  readonly year: number | null;
  /** The day the document was issued: base of 10个工作日内, 本周五. */
  readonly issuedOn: IsoDate | null;
  readonly date1904: boolean;
}
