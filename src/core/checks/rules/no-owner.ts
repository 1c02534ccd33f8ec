import { cellNumber } from '../../grid/address';
import type { PartyRole } from '../../tasks/assignments/assignment';
import type { WholeRule } from '../rule';
import { placeOf, taskCell } from '../cells-of';
import { columnOf, headerCell } from '../table-cells';

const ANSWERS: readonly PartyRole[] = ['lead', 'responsible', 'leader', 'person'];

/** Nobody answers for the task. A table without any owner is told once. */
export const noOwner: WholeRule<'no-owner'> = {
  id: 'no-owner',
  severity: 'warning',
  *find({ breakdowns }) {
    for (const { table, tasks } of breakdowns) {
      const without = tasks.filter(
        ({ assignments }) => !assignments.some(({ role }) => ANSWERS.includes(role)),
      );
      const column = columnOf(table, 'lead', 'responsible', 'person', 'leader');
      if (column === null && without.length === tasks.length && tasks.length > 0) {
        yield { at: headerCell(table), facts: { tasks: tasks.length } };
        continue;
      }
      for (const task of without) {
        const cell = column === null ? taskCell(task) : cellNumber(task.row, column);
        yield { at: placeOf(task, cell), task };
      }
    }
  },
};
