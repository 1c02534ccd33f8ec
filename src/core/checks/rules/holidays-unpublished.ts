import { deadlineCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** 10个工作日内, in a year whose holidays are not published yet. */
export const holidaysUnpublished: TaskRule<'holidays-unpublished'> = {
  id: 'holidays-unpublished',
  severity: 'warning',
  breakdownOnly: true,
  about: (task) =>
    task.deadline.problem === 'holidaysUnpublished'
      ? { at: placeOf(task, deadlineCell(task)), facts: { text: task.deadlineText?.value ?? '' } }
      : null,
};
