import { progressCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** Past its day, and 召开会议3次 does not tell whether it is done. */
export const unknownStatusPastDue: TaskRule<'unknown-status-past-due'> = {
  id: 'unknown-status-past-due',
  severity: 'warning',
  breakdownOnly: false,
  about: (task, { reason }) =>
    reason.code === 'progressUnclear'
      ? {
          at: placeOf(task, progressCell(task)),
          facts: { days: reason.days, text: task.progressText?.value ?? '' },
        }
      : null,
};
