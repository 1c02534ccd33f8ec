import type { Place } from '../grid/address';
import type { Facts, Severity } from './rule';
import type { RuleId } from './rules';

export type { Severity } from './rule';

/** A problem as data: rule + facts + place. The sentence (what, why, what to do) is made by the locale. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: Place;
  /** Number of the task it is about (`Task.number`); null where it is about a column, a header or a sheet. */
  readonly task: number | null;
  /** `cell` is always there: the address to go to. */
  readonly facts: Facts;
}
