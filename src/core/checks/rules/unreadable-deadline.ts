import { deadlineCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** 待定 */
export const unreadableDeadline: TaskRule<'unreadable-deadline'> = {
  id: 'unreadable-deadline',
  severity: 'warning',
  breakdownOnly: true,
  about(task) {
    const { kind, problem } = task.deadline;
    const text = task.deadlineText?.value ?? '';
    const unread = kind === 'unparsed' && problem === null && text !== '';
    return unread ? { at: placeOf(task, deadlineCell(task)), facts: { text } } : null;
  },
};
