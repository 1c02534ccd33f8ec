import { FIRST_ROW, type Draft } from '../draft';
import type { Formula } from '../drawing';
import { sheetReference } from '../formulas/sheet-reference';
import { chaseWeight } from './chase-weight';

/** Columns of the ledger beyond its filter: row by row the tasks in their order, wherever their own rows were sorted to. */
export const TASK_COLUMNS = { number: 'V', state: 'W', weight: 'X' } as const;

/** What the ledger says now of a task, by its index. */
export interface TaskCells {
  readonly state: (index: number) => Formula;
  /** How urgent it is to chase. */
  readonly weight: (index: number) => Formula;
}

export function taskCells({ checked, words, names }: Draft): TaskCells {
  const sheet = sheetReference(names.ledger);
  const [states, weights] = [
    `${sheet}!$${TASK_COLUMNS.state}$`,
    `${sheet}!$${TASK_COLUMNS.weight}$`,
  ];
  return {
    state: (index) => ({
      formula: states + (FIRST_ROW + index),
      value: words.states[checked.states[index]!.state],
    }),
    weight: (index) => ({
      formula: weights + (FIRST_ROW + index),
      value: chaseWeight(checked.states[index]!),
    }),
  };
}
