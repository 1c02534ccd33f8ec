import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnCell } from '../drawing';
import { chaseKey } from './chase-key';
import { chaseWeight } from './chase-weight';
import { ledgerPosition } from './ledger-position';
import type { PartyBlock } from './party-block';

/** Adds the hidden cells of all blocks to the i-th row of the assignments. */
export function blockCells(draft: Draft): (row: DrawnCell[], i: number) => void {
  const { checked, words, blocks } = draft;
  const { tasks } = checked.reading;
  const key = chaseKey(draft);
  const add = (cells: DrawnCell[], block: PartyBlock, i: number): void => {
    const { columns } = block;
    const index = block.tasks[i];
    if (index === undefined) {
      cells.push(null, null, null, null);
      if (columns.key) cells.push(null);
      return;
    }
    const row = FIRST_ROW + i;
    const on = checked.states[index]!;
    const at = columns.position + row;
    cells.push(
      tasks[index]!.number,
      { formula: ledgerPosition(columns.number + row), value: index + 1 },
      { formula: `INDEX(Duban_State,${at})`, value: words.states[on.state] },
      { formula: `INDEX(Duban_Chase,${at})`, value: chaseWeight(on) },
    );
    if (columns.key) cells.push(key(i, columns.weight + row));
  };
  return (cells, i) => {
    add(cells, blocks.byUnit, i);
    add(cells, blocks.byLeader, i);
    add(cells, blocks.byPerson, i);
  };
}
