import type { Draft } from '../draft';
import type { DrawnCell } from '../drawing';
import { taskCells } from './task-cells';

/** Adds the hidden cells of all blocks to the i-th row of the assignments. */
export function blockCells(draft: Draft): (row: DrawnCell[], i: number) => void {
  const { byUnit, byLeader, byPerson } = draft.blocks;
  const { code } = taskCells(draft);
  return (cells, i) => {
    for (const { tasks } of [byUnit, byLeader, byPerson]) {
      const index = tasks[i];
      cells.push(index === undefined ? null : code(index));
    }
  };
}
