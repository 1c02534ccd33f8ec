import { normalize } from '../../grid/text';
import type { ColumnRole } from '../column-role';
import type { DraftColumn } from '../draft-column';

/** The columns that have one of these roles so far. */
export function columnsOf(
  columns: readonly DraftColumn[],
  ...roles: readonly ColumnRole[]
): readonly DraftColumn[] {
  return columns.filter(({ role }) => roles.includes(role));
}

/** Values in the column that has most of them. */
export function fullestOf(columns: readonly DraftColumn[]): number {
  return columns.reduce((most, { looks }) => Math.max(most, looks.count), 0);
}

/** The lowest line of a header, as it is compared. */
export function headerTail({ parts }: DraftColumn): string {
  return normalize(parts.at(-1) ?? '').replace(/\s/g, '');
}
