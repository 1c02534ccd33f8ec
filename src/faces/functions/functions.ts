import { localToday } from '../panels/local-today';
import type { Cell } from './answers';
import { answer } from './answer';

/**
 * The last day on which a task with this deadline is in time.
 * @customfunction
 * @param text Deadline as written: 6月底前, 每季度末.
 * @param [year] Year for deadlines that give none.
 * @returns A date serial; format the cell as a date.
 */
export function DUE(text: Cell, year?: number): Promise<number> {
  return answer(({ due }, words) => due(text, year ?? null, words));
}

/**
 * The state of a task on a day: 逾期, 临期, 已办结 and so on.
 * @customfunction
 * @volatile
 * @param deadline Deadline as written.
 * @param progress Progress as written.
 * @param [asOf] The day; today where left out.
 * @param [year] Year for deadlines that give none.
 * @returns A word.
 */
export function STATE(deadline: Cell, progress: Cell, asOf?: Cell, year?: number): Promise<string> {
  return answer(({ state, dayOf }, words) =>
    state(deadline, progress, dayOf(asOf, localToday(), words), year ?? null, words),
  );
}

/**
 * Days left to the deadline; negative once it has passed.
 * @customfunction
 * @volatile
 * @param deadline Deadline as written.
 * @param [asOf] The day; today where left out.
 * @param [year] Year for deadlines that give none.
 * @returns Days.
 */
export function DAYSLEFT(deadline: Cell, asOf?: Cell, year?: number): Promise<number> {
  return answer(({ daysLeft, dayOf }, words) =>
    daysLeft(deadline, dayOf(asOf, localToday(), words), year ?? null, words),
  );
}

/**
 * The parties an owner cell names, one a row, each with its role.
 * @customfunction
 * @param text Owner cell as written.
 * @param [role] Only parties of this role: 牵头, 责任, 配合.
 * @returns One row a party.
 */
export function OWNERS(text: Cell, role?: string): Promise<string[][]> {
  return answer(({ owners }, words) => owners(text, role ?? null, words));
}

/**
 * What a progress text says: 未启动, 推进中, 已办结 and so on.
 * @customfunction
 * @param text Progress as written.
 * @returns A word.
 */
export function STATUS(text: Cell): Promise<string> {
  return answer(({ status }, words) => status(text, words));
}

CustomFunctions.associate({ DUE, STATE, DAYSLEFT, OWNERS, STATUS });
