import type { PartyTotals } from '../../summaries/party-totals';

export type PartyTable = 'byUnit' | 'byLeader' | 'byPerson';

/**
 * The tasks of a table's parties, party by party, in hidden columns of the assignments sheet: what is found there costs
 * one look at the party's own rows. The columns stand beyond the filter, so that sorting leaves them as they are.
 */
export interface PartyBlock {
  readonly columns: BlockColumns;
  /** The entries, party by party: index of the party in its table, and of the task in `reading.tasks`. */
  readonly parties: Int32Array;
  readonly tasks: Int32Array;
  /** Where the entries of the i-th party begin. */
  readonly starts: readonly number[];
  /** Counting the parties over all assignments would take long: they are counted here. */
  readonly isLarge: boolean;
}

/** Column letters. */
export interface BlockColumns {
  /** Written where `isLarge` only. */
  readonly state: string;
  /** How urgent it is to chase: days past due + 10,000, or 0. */
  readonly weight: string;
}

/** Columns of the block of units beside those: the task's number, and what 督办_逾期临期 sorts by. */
export const UNIT_COLUMNS = { number: 'K', key: 'L' } as const;

export type PartyBlocks = Readonly<Record<PartyTable, PartyBlock>>;

/** Parties × assignments up to which COUNTIFS over all assignments stays cheap. */
const MOST_VISITS = 50_000;

export function partyBlocks(
  tables: Readonly<Record<PartyTable, readonly PartyTotals[]>>,
  assignments: number,
): PartyBlocks {
  const block = (parties: readonly PartyTotals[], columns: BlockColumns): PartyBlock => {
    const entries = parties.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const [partyOf, taskOf] = [new Int32Array(entries), new Int32Array(entries)];
    let next = 0;
    const starts = parties.map(({ tasks }, i) => {
      const start = next;
      taskOf.set(tasks, start);
      next += tasks.length;
      partyOf.fill(i, start, next);
      return start;
    });
    const isLarge = parties.length * assignments > MOST_VISITS;
    return { columns, parties: partyOf, tasks: taskOf, starts, isLarge };
  };
  return {
    byUnit: block(tables.byUnit, { state: 'M', weight: 'N' }),
    byLeader: block(tables.byLeader, { state: 'O', weight: 'P' }),
    byPerson: block(tables.byPerson, { state: 'Q', weight: 'R' }),
  };
}
