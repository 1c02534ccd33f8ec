import { deadlineCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** 6月底前, and neither the title nor the date line says of which year. */
export const noYear: TaskRule<'no-year'> = {
  id: 'no-year',
  severity: 'warning',
  breakdownOnly: true,
  about: (task, { reason }) =>
    reason.code === 'deadlineNoYear'
      ? { at: placeOf(task, deadlineCell(task)), facts: { text: task.deadlineText?.value ?? '' } }
      : null,
};
