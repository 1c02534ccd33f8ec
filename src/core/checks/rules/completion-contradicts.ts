import { progressCell } from '../cells-of';
import type { Rule } from '../rule';

/** A date of completion is written, and the progress cell says otherwise. */
export const completionContradicts: Rule<'completion-contradicts'> = {
  id: 'completion-contradicts',
  severity: 'warning',
  *find({ reading }) {
    for (const task of reading.tasks) {
      const { status } = task.progress;
      if (task.completedOn && status !== 'completed' && status !== 'unknown')
        yield {
          at: progressCell(task),
          task,
          facts: { date: task.completedOn.value, text: task.progressText?.value ?? '' },
        };
    }
  },
};
