import type { Signal } from './signals/signal';
import type { Clause } from './split-clauses';

/** What one clause says of how far the task is. */
export interface Said {
  readonly signal: Signal;
  readonly clause: Clause;
}
