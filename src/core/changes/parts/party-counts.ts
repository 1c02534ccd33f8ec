import type { TaskState } from '../../checks/state';
import { FIRST_ROW, type Draft } from '../draft';
import { countWhere } from '../formulas/count-where';
import { sheetReference } from '../formulas/sheet-reference';
import { textLiteral } from '../formulas/text-literal';
import { inCodes } from './chase-code';
import type { PartyTable } from './party-block';
import { partiesOf } from './party-range';

/** Formulas about the i-th party of a table, which stands in `row`; without a state: all its tasks. */
export interface PartyCounts {
  readonly count: (i: number, row: number, state?: TaskState) => string;
  readonly toChase: (i: number) => string;
  /** Days past due + 10,000 of its most urgent task; 0 and less where none is to be chased. */
  readonly urgency: (i: number) => string;
}

export function partyCounts(draft: Draft, table: PartyTable): PartyCounts {
  const { column, starts, isLarge } = draft.blocks[table];
  const parties = partiesOf(draft, table);
  const sheet = sheetReference(draft.names.assignments);
  // 0 for a party without tasks, else a formula over its own rows of the block.
  const own = (i: number, formula: (range: string) => string) => {
    const first = FIRST_ROW + starts[i]!;
    const last = first + parties[i]!.tasks.length - 1;
    return last < first ? '0' : formula(`${sheet}!$${column}$${first}:$${column}$${last}`);
  };
  return {
    count: isLarge
      ? (i, _, state) =>
          own(i, (range) => (state ? inCodes.count(range, state) : `COUNT(${range})`))
      : countOverall(draft, table),
    toChase: (i) => own(i, inCodes.toChase),
    urgency: (i) => own(i, inCodes.urgency),
  };
}

/** COUNTIFS over all assignments. */
function countOverall(draft: Draft, table: PartyTable): PartyCounts['count'] {
  const { assignments, words } = draft;
  const parties = partiesOf(draft, table);
  const role =
    table === 'byUnit'
      ? { range: assignments('F'), equals: '1' }
      : {
          range: assignments('E'),
          equals: textLiteral(words.roles[table === 'byLeader' ? 'leader' : 'person']),
        };
  return (i, row, state) =>
    countWhere([
      { range: assignments('C'), equals: `$B${row}`, text: parties[i]!.party ?? words.noParty },
      role,
      ...(state ? [{ range: assignments('G'), equals: textLiteral(words.states[state]) }] : []),
    ]);
}
