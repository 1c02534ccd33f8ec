import { deadlineCell } from '../cells-of';
import type { Rule } from '../rule';

/** 6月前: read as its last day, though the first may be meant. */
export const ambiguousDeadline: Rule<'ambiguous-deadline'> = {
  id: 'ambiguous-deadline',
  severity: 'info',
  *find({ breakdowns }) {
    for (const task of breakdowns.flatMap(({ tasks }) => tasks)) {
      const { ambiguous, due } = task.deadline;
      if (ambiguous && due !== null)
        yield {
          at: deadlineCell(task),
          task,
          facts: { text: task.deadlineText?.value ?? '', due },
        };
    }
  },
};
