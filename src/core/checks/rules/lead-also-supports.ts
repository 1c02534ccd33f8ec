import { ownerCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

export const leadAlsoSupports: TaskRule<'lead-also-supports'> = {
  id: 'lead-also-supports',
  severity: 'warning',
  breakdownOnly: false,
  about(task) {
    const twice = task.assignments.find(
      ({ role, countedAs }) =>
        role === 'support' &&
        task.assignments.some((other) => other.carries && other.countedAs === countedAs),
    );
    return twice
      ? { at: placeOf(task, ownerCell(task, twice)), facts: { party: twice.party } }
      : null;
  },
};
