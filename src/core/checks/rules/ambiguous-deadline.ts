import { deadlineCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** 6月前: read as its last day, though the first may be meant. */
export const ambiguousDeadline: TaskRule<'ambiguous-deadline'> = {
  id: 'ambiguous-deadline',
  severity: 'info',
  breakdownOnly: true,
  about(task) {
    const { ambiguous, due } = task.deadline;
    if (!ambiguous || due === null) return null;
    return {
      at: placeOf(task, deadlineCell(task)),
      facts: { text: task.deadlineText?.value ?? '', due },
    };
  },
};
