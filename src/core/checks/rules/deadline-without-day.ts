import { deadlineCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';
import type { StateReason } from '../state';

const KINDS: Partial<Record<StateReason['code'], string>> = {
  deadlineEvent: 'event',
  deadlineRelative: 'relative',
  deadlineImmediate: 'immediate',
};

/** 立行立改, 批复后一个月内, 按上级要求: understood, but no day to count to. */
export const deadlineWithoutDay: TaskRule<'deadline-without-day'> = {
  id: 'deadline-without-day',
  severity: 'warning',
  breakdownOnly: true,
  about(task, { reason }) {
    const kind = KINDS[reason.code];
    if (kind === undefined) return null;
    return {
      at: placeOf(task, deadlineCell(task)),
      facts: { kind, text: task.deadlineText?.value ?? '' },
    };
  },
};
