import { deadlineCell } from '../cells-of';
import type { Rule } from '../rule';

/** 6月底前, and neither the title nor the date line says of which year. */
export const noYear: Rule<'no-year'> = {
  id: 'no-year',
  severity: 'warning',
  *find({ breakdowns, stateOf }) {
    for (const task of breakdowns.flatMap(({ tasks }) => tasks)) {
      if (stateOf(task).reason.code === 'deadlineNoYear')
        yield { at: deadlineCell(task), task, facts: { text: task.deadlineText?.value ?? '' } };
    }
  },
};
