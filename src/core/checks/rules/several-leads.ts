import type { TaskAssignment } from '../../tasks/task';
import { ownerCell, placeOf } from '../cells-of';
import type { TaskRule } from '../rule';

/** Two lead units: the task counts in both. */
export const severalLeads: TaskRule<'several-leads'> = {
  id: 'several-leads',
  severity: 'info',
  breakdownOnly: false,
  about(task) {
    const first = task.assignments.find(isLead);
    if (!first) return null;
    if (!task.assignments.some((one) => isLead(one) && one.countedAs !== first.countedAs))
      return null;
    const leads = task.assignments.filter(isLead);
    const parties = [...new Set(leads.map(({ countedAs }) => countedAs))];
    return {
      at: placeOf(task, ownerCell(task, first)),
      facts: { parties: parties.join('、'), count: parties.length },
    };
  },
};

function isLead({ role }: TaskAssignment): boolean {
  return role === 'lead';
}
