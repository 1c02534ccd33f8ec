import { TASK_STATES, type TaskState } from '../../checks/state';

export const FIRST_STATE_ROW = 9;

/** Rows of the states in 督办_总览. */
export const STATE_ROWS = Object.fromEntries(
  TASK_STATES.map((state, i) => [state, FIRST_STATE_ROW + i]),
) as Readonly<Record<TaskState, number>>;

/** The cells with their words. */
export const STATE_CELLS = `$A$${FIRST_STATE_ROW}:$A$${FIRST_STATE_ROW + TASK_STATES.length - 1}`;
