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

/** Characters of a cell that a sentence repeats. */
const LONGEST_QUOTED = 60;

/** The same sentences, which repeat only the beginning of what is long; the whole stands in the cell they name. */
export function quotingInBrief(rules: RuleMessages): RuleMessages {
  const brief = Object.entries(rules).map(([rule, words]) => [
    rule,
    (facts: Facts) => words(beginnings(facts)),
  ]);
  return Object.fromEntries(brief) as RuleMessages;
}

function beginnings(facts: Facts): Facts {
  const isLong = (fact: string | number) =>
    typeof fact === 'string' && fact.length > LONGEST_QUOTED;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      isLong(fact) ? `${[...String(fact)].slice(0, LONGEST_QUOTED).join('')}…` : fact,
    ]),
  );
}
