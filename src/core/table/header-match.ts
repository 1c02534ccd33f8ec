import type { ColumnRole } from './column-role';

/** A known word found in a header. */
export interface HeaderMatch {
  readonly role: ColumnRole;
  /** The word that says so. */
  readonly word: string;
  /** The word is the whole header, stands at its end, or somewhere inside. */
  readonly fit: 'whole' | 'end' | 'inside';
  /** How good a claim the column has to hold the tasks (1 before 2); null: none. */
  readonly claim: number | null;
}

export interface HeaderMeaning extends HeaderMatch {
  /** The word stands in a group cell above, not in the header itself. */
  readonly lent: boolean;
}
