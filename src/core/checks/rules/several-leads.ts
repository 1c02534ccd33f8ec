import { ownerCell } from '../cells-of';
import type { TaskRule } from '../rule';

/** Two lead units: the task counts in both. */
export const severalLeads: TaskRule<'several-leads'> = {
  id: 'several-leads',
  severity: 'info',
  breakdownOnly: false,
  about(task) {
    const first = task.assignments.find(({ role }) => role === 'lead');
    if (!first) return null;
    const leads = task.assignments.filter(({ role }) => role === 'lead');
    const parties = [...new Set(leads.map(({ countedAs }) => countedAs))];
    if (parties.length === 1) return null;
    return {
      at: ownerCell(task, first),
      facts: { parties: parties.join('、'), count: parties.length },
    };
  },
};
