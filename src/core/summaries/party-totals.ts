import type { Checked } from '../checks/checked';
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

/** Totals for each party of the rows that count, `first` ones first, then by first appearance; null comes last. */
export function partyTotals(
  checked: Checked,
  rows: readonly PartyRow[],
  counts: (row: PartyRow) => boolean,
  first: Iterable<string> = [],
): readonly PartyTotals[] {
  const groups = new Map<string | null, number[]>();
  for (const party of first) groups.set(party, []);
  for (const row of rows) {
    if (!counts(row)) continue;
    const party = row.assignment?.countedAs ?? null;
    const tasks = groups.get(party);
    if (tasks) tasks.push(row.index);
    else groups.set(party, [row.index]);
  }
  const unnamed = groups.get(null);
  if (groups.delete(null)) groups.set(null, unnamed!);
  return [...groups].map(([party, tasks]) => ({
    party,
    totals: totals(checked, tasks),
    longestOverdue: longestOverdue(checked, tasks),
    tasks,
  }));
}

function longestOverdue({ states }: Checked, tasks: readonly number[]): number {
  let longest = 0;
  for (const i of tasks) {
    const { state, days } = states[i]!;
    if (state === 'overdue') longest = Math.max(longest, days ?? 0);
  }
  return longest;
}
