import { TASK_STATES, type StateOnDay, type TaskState } from '../../checks/state';

/** Added to the days past due, so that days left are positive too. */
export const DAYS_OFFSET = 10_000;
/** Codes are multiples of it, less the number of the task. */
const STEP = 10_000_000;
const FIRST_OVERDUE = DAYS_OFFSET * STEP;

/**
 * What is known of a task in one number, cheaper in a sheet than texts. To be chased: days past due + 10,000, then the
 * tasks in their order, the most urgent largest. Any other state: its place in the table of states, below zero.
 */
export function chaseCode(
  { state, days }: Pick<StateOnDay, 'state' | 'days'>,
  number: number,
): number {
  return (state === 'overdue' || state === 'dueSoon') && days !== null
    ? (days + DAYS_OFFSET) * STEP - number
    : codeOf(state);
}

/** Days past due + 10,000 of the most urgent task; 0 and less where none is to be chased. */
export function urgencyOf(codes: readonly number[]): number {
  return codes.length === 0 ? 0 : Math.ceil(codes.reduce((a, b) => Math.max(a, b)) / STEP);
}

/** The same as a formula, from formulas for days, number and place of the state. */
export function codeFormula(isChased: string, days: string, number: string, place: string): string {
  return `IF(${isChased},(${days}+${DAYS_OFFSET})*${STEP}-${number},-${STEP}*${place})`;
}

/** Formulas over a range of codes. */
export const inCodes = {
  count: (range: string, state: TaskState): string => {
    if (state === 'overdue') return above(range, FIRST_OVERDUE);
    if (state === 'dueSoon') return `${above(range, 0)}-${above(range, FIRST_OVERDUE)}`;
    return `COUNTIF(${range},${codeOf(state)})`;
  },
  toChase: (range: string): string => above(range, 0),
  urgency: (range: string): string => `ROUNDUP(MAX(${range})/${STEP},0)`,
};

/** The number of the task that a cell's code is about. */
export function numberInCode(cell: string): string {
  return `MOD(-${cell},${STEP})`;
}

function above(range: string, code: number): string {
  return `COUNTIF(${range},">${code}")`;
}

function codeOf(state: TaskState): number {
  return -STEP * (TASK_STATES.indexOf(state) + 1);
}
