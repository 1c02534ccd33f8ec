import type { ColumnFact } from '../../core/summaries/column-fact';
import type { ColumnRole } from '../../core/table/column-role';
import type { ColumnReason } from '../../core/table/table';

export interface ColumnMessages {
  /** What the column holds, in a word or two. */
  readonly role: Readonly<Record<ColumnRole, string>>;
  /** Why the column is read so. */
  readonly reason: (reason: ColumnReason) => string;
  /** What its cells hold, in a few words. */
  readonly fact: (fact: ColumnFact) => string;
  /** Both in one short line; a header that says its role needs no reason. */
  readonly understood: (reason: ColumnReason, fact: ColumnFact | null) => string;
}
