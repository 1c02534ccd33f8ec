import type { Checked } from '../checks/checked';
import { perParties } from '../tasks/per-parties';
import { partiesOf, type Party } from './party-rows';
import { longestOverdue, totals, type Totals } from './totals';

export interface PartyTotals {
  /** Null: tasks for which no party is written. */
  readonly party: string | null;
  readonly totals: Totals;
  /** Days past due of the task longest overdue; 0 where none is. */
  readonly longestOverdue: number;
  /** Indexes of its tasks, in order. */
  readonly tasks: readonly number[];
}

/** Totals for each party that counts, `first` ones first, then by first appearance; null comes last. */
export function partyTotals(
  checked: Checked,
  counts: (party: Party) => boolean,
  first: Iterable<string> = [],
): readonly PartyTotals[] {
  return [...tasksByParty(checked, counts, first)].map(([party, tasks]) => ({
    party,
    totals: totals(checked, tasks),
    longestOverdue: longestOverdue(checked, tasks),
    tasks,
  }));
}

/** Indexes of the tasks of each party that counts, in the same order. */
export function tasksByParty(
  { reading }: Checked,
  counts: (party: Party) => boolean,
  first: Iterable<string> = [],
): ReadonlyMap<string | null, readonly number[]> {
  const groups = new Map<string | null, number[]>();
  const groupOf = (party: string | null): number[] => {
    let tasks = groups.get(party);
    if (!tasks) groups.set(party, (tasks = []));
    return tasks;
  };
  for (const party of first) groupOf(party);
  const groupsOf = perParties((assignments) => [
    ...new Set(
      partiesOf(assignments)
        .filter(counts)
        .map((party) => groupOf(party?.countedAs ?? null)),
    ),
  ]);
  reading.tasks.forEach((task, index) => {
    for (const tasks of groupsOf(task)) tasks.push(index);
  });
  const unnamed = groups.get(null);
  if (groups.delete(null)) groups.set(null, unnamed!);
  return groups;
}
