import { deadlineCell } from '../cells-of';
import type { Rule } from '../rule';

/** 2月30日 */
export const impossibleDate: Rule<'impossible-date'> = {
  id: 'impossible-date',
  severity: 'error',
  *find({ reading }) {
    for (const task of reading.tasks) {
      if (task.deadline.problem === 'impossibleDate')
        yield { at: deadlineCell(task), task, facts: { text: task.deadlineText?.value ?? '' } };
    }
  },
};
