import { progressCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** A date of completion is written, and the progress cell says otherwise. */
export const completionContradicts: TaskRule<'completion-contradicts'> = {
  id: 'completion-contradicts',
  severity: 'warning',
  breakdownOnly: false,
  about(task) {
    const { completedOn, progress, progressText } = task;
    if (!completedOn || progress.status === 'completed' || progress.status === 'unknown')
      return null;
    return {
      at: placeOf(task, progressCell(task)),
      facts: { date: completedOn.value, text: progressText?.value ?? '' },
    };
  },
};
