import { columnLetter } from '../grid/address';
import type { Column } from './table';

/** Tells whether a header is still the same: its columns and their words, in whatever rows they stand. */
export function headerFingerprint({
  columns,
}: {
  readonly columns: readonly Pick<Column, 'column' | 'header'>[];
}): string {
  return columns
    .map(({ column, header }) => `${columnLetter(column)}=${header.replace(/\s/g, '')}`)
    .join('|');
}
