import { deadlineCell } from '../cells-of';
import type { Rule } from '../rule';
import type { StateReason } from '../state';

const KINDS: Partial<Record<StateReason['code'], string>> = {
  deadlineEvent: 'event',
  deadlineRelative: 'relative',
  deadlineImmediate: 'immediate',
};

/** 立行立改, 批复后一个月内, 按上级要求: understood, but no day to count to. */
export const deadlineWithoutDay: Rule<'deadline-without-day'> = {
  id: 'deadline-without-day',
  severity: 'warning',
  *find({ breakdowns, stateOf }) {
    for (const task of breakdowns.flatMap(({ tasks }) => tasks)) {
      const kind = KINDS[stateOf(task).reason.code];
      if (kind !== undefined)
        yield {
          at: deadlineCell(task),
          task,
          facts: { kind, text: task.deadlineText?.value ?? '' },
        };
    }
  },
};
