import { columnLetter } from '../grid/address';
import type { Table } from './table';

/** Tells whether a header is still the same: its columns and their words, in whatever rows they stand. */
export function headerFingerprint({ columns }: Pick<Table, 'columns'>): string {
  return columns
    .map(({ column, header }) => `${columnLetter(column)}=${header.replace(/\s/g, '')}`)
    .join('|');
}
