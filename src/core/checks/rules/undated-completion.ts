import { finishedOn } from '../finished-on';
import { progressCell } from '../cells-of';
import type { Rule } from '../rule';

/** Completed, the day has passed, and no date of completion tells whether in time. */
export const undatedCompletion: Rule<'undated-completion'> = {
  id: 'undated-completion',
  severity: 'info',
  *find({ breakdowns, settings: { asOf } }) {
    for (const task of breakdowns.flatMap(({ tasks }) => tasks)) {
      const { due } = task.deadline;
      const past = due !== null && due < asOf;
      if (past && task.progress.status === 'completed' && finishedOn(task) === null)
        yield {
          at: progressCell(task),
          task,
          facts: { due, text: task.progressText?.value ?? '' },
        };
    }
  },
};
