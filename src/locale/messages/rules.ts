import type { Facts } from '../../core/checks/rule';
import type { RuleId } from '../../core/checks/rules';

/** What a person is told about one finding. */
export interface Wording {
  /** What is so. */
  readonly problem: string;
  /** What to do. */
  readonly advice: string;
}

/** `messages.rules[diagnostic.rule](diagnostic.facts)` */
export type RuleMessages = { readonly [Id in RuleId]: (facts: Facts) => Wording };
