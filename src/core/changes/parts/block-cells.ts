import type { Draft } from '../draft';
import type { DrawnCell } from '../drawing';
import { chaseKey } from './chase-key';
import type { PartyBlock } from './party-block';
import { taskCells } from './task-cells';

/** Adds the hidden cells of all blocks to the i-th row of the assignments. */
export function blockCells(draft: Draft): (row: DrawnCell[], i: number) => void {
  const { checked, blocks } = draft;
  const { tasks } = checked.reading;
  const { state, weight } = taskCells(draft);
  const key = chaseKey(draft);
  const addStates = (cells: DrawnCell[], block: PartyBlock, i: number): void => {
    const index = block.tasks[i];
    if (index === undefined) cells.push(null, null);
    else cells.push(block.isLarge ? state(index) : null, weight(index));
  };
  return (cells, i) => {
    const index = blocks.byUnit.tasks[i];
    cells.push(index === undefined ? null : tasks[index]!.number);
    cells.push(index === undefined ? null : key(i));
    addStates(cells, blocks.byUnit, i);
    addStates(cells, blocks.byLeader, i);
    addStates(cells, blocks.byPerson, i);
  };
}
