import type { Rule } from '../rule';

/** Two lead units: the task counts in both. */
export const severalLeads: Rule<'several-leads'> = {
  id: 'several-leads',
  severity: 'info',
  *find({ reading }) {
    for (const task of reading.tasks) {
      const leads = task.assignments.filter(({ role }) => role === 'lead');
      const parties = new Set(leads.map(({ countedAs }) => countedAs));
      if (parties.size > 1)
        yield {
          at: { sheet: task.sheet, address: leads[0]!.at },
          task,
          facts: { parties: [...parties].join('、'), count: parties.size },
        };
    }
  },
};
