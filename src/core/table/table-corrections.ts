import type { ColumnRole } from './column-role';
import type { Column, Table } from './table';
import { columnLetter } from '../grid/address';

/** What a person said about a sheet where the reading was wrong. */
export interface TableCorrections {
  /** First and last header row, 1-based. */
  readonly headerRows?: readonly [first: number, last: number];
  /** Roles by column letter. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /** `headerFingerprint` of the table the corrections were made for; they rest where the header has changed since. */
  readonly fingerprint?: string;
}

/** Tells whether a header is still the one for which corrections were made: the columns and their words, wherever the rows stand. */
export function headerFingerprint(table: Pick<Table, 'columns'>): string {
  return fingerprintOf(table.columns);
}

export function fingerprintOf(columns: readonly Pick<Column, 'column' | 'header'>[]): string {
  return columns
    .map(({ column, header }) => `${columnLetter(column)}=${header.replace(/\s/g, '')}`)
    .join('|');
}

export function correctColumns(
  columns: readonly Column[],
  chosen: TableCorrections['columns'],
): Column[] {
  return columns.map((column) => {
    const role = chosen?.[columnLetter(column.column)];
    return role === undefined ? column : { ...column, role, reason: { code: 'chosen' } };
  });
}
