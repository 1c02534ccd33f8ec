import { deadlineCell, placeOf } from '../cells-of';
import type { WholeRule } from '../rule';
import { columnOf, headerCell } from '../table-cells';

/** An open task without a deadline. A table without any is told once. */
export const noDeadline: WholeRule<'no-deadline'> = {
  id: 'no-deadline',
  severity: 'warning',
  *find({ breakdowns, stateOf }) {
    for (const { table, tasks } of breakdowns) {
      const without = tasks.filter((task) => stateOf(task).reason.code === 'deadlineMissing');
      if (columnOf(table, 'deadline') === null && without.length > 0) {
        yield { at: headerCell(table), facts: { tasks: without.length } };
        continue;
      }
      for (const task of without) yield { at: placeOf(task, deadlineCell(task)), task };
    }
  },
};
