import { deadlineCell } from '../cells-of';
import type { Rule } from '../rule';

export const holidaysUnpublished: Rule<'holidays-unpublished'> = {
  id: 'holidays-unpublished',
  severity: 'warning',
  *find({ breakdowns }) {
    for (const task of breakdowns.flatMap(({ tasks }) => tasks)) {
      if (task.deadline.problem === 'holidaysUnpublished')
        yield { at: deadlineCell(task), task, facts: { text: task.deadlineText?.value ?? '' } };
    }
  },
};
