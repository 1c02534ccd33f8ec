import type { ColumnRole } from '../../core/table/column-role';
import type { ColumnReason } from '../../core/table/table';

export interface ColumnMessages {
  /** What the column holds, in a word or two. */
  readonly role: Readonly<Record<ColumnRole, string>>;
  /** Why the column is read so. */
  readonly reason: (reason: ColumnReason) => string;
}
