import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnCell } from '../drawing';
import { chaseKey } from './chase-key';
import { chaseWeight } from './chase-weight';
import { ledgerPosition } from './ledger-position';
import type { PartyBlock } from './party-block';

/** Draws the hidden cells of all blocks in the i-th row of the assignments. */
export function blockCells(draft: Draft): (i: number) => readonly DrawnCell[] {
  const { checked, words, blocks } = draft;
  const key = chaseKey(draft);
  const cells = ({ columns, tasks }: PartyBlock, i: number): readonly DrawnCell[] => {
    const index = tasks[i];
    if (index === undefined)
      return columns.key ? [null, null, null, null, null] : [null, null, null, null];
    const row = FIRST_ROW + i;
    const on = checked.states[index]!;
    const at = columns.position + row;
    return [
      checked.reading.tasks[index]!.number,
      { formula: ledgerPosition(columns.number + row), value: index + 1 },
      { formula: `INDEX(Duban_State,${at})`, value: words.states[on.state] },
      { formula: `INDEX(Duban_Chase,${at})`, value: chaseWeight(on) },
      ...(columns.key ? [key(i, columns.weight + row)] : []),
    ];
  };
  return (i) => [blocks.byUnit, blocks.byLeader, blocks.byPerson].flatMap((of) => cells(of, i));
}
