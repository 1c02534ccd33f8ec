import type { ColumnRole } from './column-role';

/** Roles a person chose, by column letter. */
export type ChosenRoles = Readonly<Record<string, ColumnRole>>;

/** What a person said about a sheet that was read wrongly. */
export interface TableCorrections {
  /** First and last header row, 1-based. */
  readonly headerRows?: readonly [first: number, last: number];
  readonly columns?: ChosenRoles;
  /** `headerFingerprint` of a table as it was read then; where no header on the sheet matches it any more, the corrections rest. */
  readonly fingerprint?: string;
}
