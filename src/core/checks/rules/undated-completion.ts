import { progressCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** Completed, the day has passed, and no date of completion tells whether in time. */
export const undatedCompletion: TaskRule<'undated-completion'> = {
  id: 'undated-completion',
  severity: 'info',
  breakdownOnly: true,
  about(task, { reason }, { asOf }) {
    const { due } = task.deadline;
    if (reason.code !== 'completed' || reason.on !== null || due === null || due >= asOf)
      return null;
    return {
      at: placeOf(task, progressCell(task)),
      facts: { due, text: task.progressText?.value ?? '' },
    };
  },
};
