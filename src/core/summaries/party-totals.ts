import type { Checked } from '../checks/checked';
import { groupBy } from './group-by';
import type { PartyRow } from './party-rows';
import { totals, type Totals } from './totals';

export interface PartyTotals {
  /** Null: tasks for which no party is written. */
  readonly party: string | null;
  readonly totals: Totals;
  /** Days past due of the task longest overdue; 0 where none is. */
  readonly longestOverdue: number;
  /** Indexes of its tasks, in order. */
  readonly tasks: readonly number[];
}

/** Totals for each party of the rows, `first` ones first, then by first appearance; null comes last. */
export function partyTotals(
  { states }: Checked,
  rows: readonly PartyRow[],
  first: readonly string[] = [],
): readonly PartyTotals[] {
  const groups = groupBy(rows, ({ assignment }) => assignment?.countedAs ?? null);
  const parties = new Set<string | null>([...first, ...groups.keys()]);
  if (parties.delete(null)) parties.add(null);
  return [...parties].map((party) => {
    const tasks = (groups.get(party) ?? []).map(({ index }) => index);
    return {
      party,
      totals: totals(tasks.map((i) => states[i]!.state)),
      longestOverdue: tasks.reduce((longest, i) => {
        const { state, days } = states[i]!;
        return state === 'overdue' ? Math.max(longest, days ?? 0) : longest;
      }, 0),
      tasks,
    };
  });
}
