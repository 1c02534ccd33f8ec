import type { ColumnRole } from './column-role';
import type { HeaderColumn } from './header-columns';
import type { Looks } from './looks';
import type { HeaderMeaning } from './header-match';
import type { ColumnReason } from './table';

/** A column whose role is being found. */
export interface DraftColumn extends HeaderColumn {
  readonly looks: Looks;
  /** What the header says; null where it says nothing. */
  readonly meaning: HeaderMeaning | null;
  role: ColumnRole;
  reason: ColumnReason;
}

/** What a person chose stays. */
export function give(
  column: DraftColumn,
  role: ColumnRole,
  reason: ColumnReason = column.reason,
): void {
  if (column.reason.code === 'chosen') return;
  column.role = role;
  column.reason = reason;
}

/** Several columns under one header cell, from left to right. */
export function sharedHeaders(columns: readonly DraftColumn[]): DraftColumn[][] {
  const groups = new Map<number, DraftColumn[]>();
  for (const column of columns) {
    groups.set(column.sharedFrom, [...(groups.get(column.sharedFrom) ?? []), column]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
