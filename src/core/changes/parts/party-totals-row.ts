import { columnLetter } from '../../grid/address';
import { sumOfTotals } from '../../summaries/totals';
import type { Draft } from '../draft';
import type { DrawnCell, DrawnRow, Formula } from '../drawing';
import { textLiteral } from '../formulas/text-literal';
import type { Look } from '../looks';
import type { PartyTable } from './party-block';
import { FIRST_PARTY_ROW, partiesOf } from './party-range';
import { OTHER_STATES } from './party-states';

/** 合计 below a table of parties. */
export function partyTotalsRow(
  draft: Draft,
  table: PartyTable,
  width: number,
  last: number,
): DrawnRow {
  const parties = partiesOf(draft, table);
  const row = last + 1;
  const all = sumOfTotals(parties.map(({ totals }) => totals));
  const { byState } = all;
  const column = (letter: string, value: number, how = 'SUM'): DrawnCell => ({
    value: { formula: `${how}(${letter}${FIRST_PARTY_ROW}:${letter}${last})`, value },
    style: 'totalNumber' satisfies Look,
  });
  const longest = parties.reduce((most, { longestOverdue }) => Math.max(most, longestOverdue), 0);
  const supporting = draft.units.reduce((sum, unit) => sum + unit.supporting, 0);
  return {
    height: 25,
    style: 'total',
    cells: [
      draft.words.total,
      null,
      column('C', all.tasks),
      column('D', all.expected),
      column('E', byState.completed),
      column('F', byState.completedLate),
      { value: rateCell(draft, row, all.rate), style: 'totalRate' },
      ...OTHER_STATES.map((state, i) => column(columnLetter(8 + i), byState[state])),
      ...(table === 'byUnit' ? [column('P', supporting)] : []),
      column(columnLetter(width), longest, 'MAX'),
    ],
  };
}

/** 完成率 of a row of the table. */
export function rateCell({ words }: Draft, row: number, rate: number | null): Formula {
  return {
    formula: `IF(D${row}=0,${textLiteral(words.notApplicable)},(E${row}+F${row})/D${row})`,
    value: rate ?? words.notApplicable,
  };
}
