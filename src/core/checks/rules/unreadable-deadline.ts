import { deadlineCell } from '../cells-of';
import type { Rule } from '../rule';

export const unreadableDeadline: Rule<'unreadable-deadline'> = {
  id: 'unreadable-deadline',
  severity: 'warning',
  *find({ breakdowns }) {
    for (const task of breakdowns.flatMap(({ tasks }) => tasks)) {
      const { kind, problem } = task.deadline;
      const text = task.deadlineText?.value ?? '';
      if (kind === 'unparsed' && problem === null && text !== '')
        yield { at: deadlineCell(task), task, facts: { text } };
    }
  },
};
