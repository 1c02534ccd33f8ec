import type { PartyTotals } from '../../summaries/party-totals';

export type PartyTable = 'byUnit' | 'byLeader' | 'byPerson';

/**
 * The codes of the tasks of a table's parties, party by party, in a hidden column of the assignments sheet: what is found
 * there costs one look at the party's own rows. It stands beyond the filter, so that sorting leaves it as it is.
 */
export interface PartyBlock {
  readonly column: string;
  /** The entries, party by party: indexes of the tasks in `reading.tasks`. */
  readonly tasks: Int32Array;
  /** Where the entries of the i-th party begin. */
  readonly starts: readonly number[];
  /** Counting the parties over all assignments would take long: they are counted here. */
  readonly isLarge: boolean;
}

export type PartyBlocks = Readonly<Record<PartyTable, PartyBlock>>;

/** Parties × assignments up to which COUNTIFS over all assignments stays cheap. */
const MOST_VISITS = 50_000;

export function partyBlocks(
  tables: Readonly<Record<PartyTable, readonly PartyTotals[]>>,
  assignments: number,
): PartyBlocks {
  const block = (parties: readonly PartyTotals[], column: string): PartyBlock => {
    const entries = parties.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const taskOf = new Int32Array(entries);
    let next = 0;
    const starts = parties.map(({ tasks }) => {
      const start = next;
      taskOf.set(tasks, start);
      next += tasks.length;
      return start;
    });
    const isLarge = parties.length * assignments > MOST_VISITS;
    return { column, tasks: taskOf, starts, isLarge };
  };
  return {
    byUnit: block(tables.byUnit, 'K'),
    byLeader: block(tables.byLeader, 'L'),
    byPerson: block(tables.byPerson, 'M'),
  };
}
