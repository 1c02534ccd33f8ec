import { progressCell } from '../cells-of';
import type { Rule } from '../rule';

/** Past its day, and 召开会议3次 does not tell whether it is done. */
export const unknownStatusPastDue: Rule<'unknown-status-past-due'> = {
  id: 'unknown-status-past-due',
  severity: 'warning',
  *find({ reading, stateOf }) {
    for (const task of reading.tasks) {
      const { reason } = stateOf(task);
      if (reason.code === 'progressUnclear')
        yield {
          at: progressCell(task),
          task,
          facts: { days: reason.days, text: task.progressText?.value ?? '' },
        };
    }
  },
};
