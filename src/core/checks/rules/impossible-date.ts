import { deadlineCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** 2月30日 */
export const impossibleDate: TaskRule<'impossible-date'> = {
  id: 'impossible-date',
  severity: 'error',
  breakdownOnly: false,
  about: (task) =>
    task.deadline.problem === 'impossibleDate'
      ? { at: placeOf(task, deadlineCell(task)), facts: { text: task.deadlineText?.value ?? '' } }
      : null,
};
