import type { ReactNode } from 'react';

/** Where a file that cannot be used is changed for another, instead of being checked again. */
export interface AnotherFile {
  /** What to do about a file without tasks. */
  readonly noTable: string;
  readonly button: ReactNode;
}
