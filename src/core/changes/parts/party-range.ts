import type { Draft } from '../draft';
import { sheetReference } from '../formulas/sheet-reference';
import type { PartyTable } from './party-block';

/** First row below the two header rows of a table of parties. */
export const FIRST_PARTY_ROW = 5;

/** A column of a table of parties as formulas name it: 督办_按单位!$B$5:$B$20. */
export function partyRange(draft: Draft, table: PartyTable): (column: string) => string {
  const rows = partiesOf(draft, table).length;
  return (column) =>
    `${sheetReference(draft.names[table])}!$${column}$${FIRST_PARTY_ROW}:$${column}$${FIRST_PARTY_ROW + rows - 1}`;
}

export function partiesOf({ units, leaders, persons }: Draft, table: PartyTable) {
  return { byUnit: units, byLeader: leaders, byPerson: persons }[table];
}
