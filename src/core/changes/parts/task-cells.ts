import { FIRST_ROW, type Draft } from '../draft';
import type { Formula } from '../drawing';
import { sheetReference } from '../formulas/sheet-reference';
import { chaseCode } from './chase-code';

/** Columns of the ledger beyond its filter: row by row the tasks in their order, wherever their own rows were sorted to. */
export const TASK_COLUMNS = { number: 'V', state: 'W', code: 'X' } as const;

/** What the ledger says now of a task, by its index. */
export interface TaskCells {
  readonly state: (index: number) => Formula;
  /** Its state and urgency in one number. */
  readonly code: (index: number) => Formula;
}

export function taskCells({ checked, words, names }: Draft): TaskCells {
  const sheet = sheetReference(names.ledger);
  const { tasks } = checked.reading;
  const [states, codes] = [`${sheet}!$${TASK_COLUMNS.state}$`, `${sheet}!$${TASK_COLUMNS.code}$`];
  return {
    state: (index) => ({
      formula: states + (FIRST_ROW + index),
      value: words.states[checked.states[index]!.state],
    }),
    code: (index) => ({
      formula: codes + (FIRST_ROW + index),
      value: chaseCode(checked.states[index]!, tasks[index]!.number),
    }),
  };
}
