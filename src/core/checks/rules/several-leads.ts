import type { TaskRule } from '../rule';

/** Two lead units: the task counts in both. */
export const severalLeads: TaskRule<'several-leads'> = {
  id: 'several-leads',
  severity: 'info',
  breakdownOnly: false,
  about({ assignments, sheet }) {
    const first = assignments.find(({ role }) => role === 'lead');
    const others = assignments.filter(
      ({ role, countedAs }) => role === 'lead' && countedAs !== first?.countedAs,
    );
    if (!first || others.length === 0) return null;
    const parties = [...new Set([first, ...others].map(({ countedAs }) => countedAs))];
    return {
      at: { sheet, address: first.at },
      facts: { parties: parties.join('、'), count: parties.length },
    };
  },
};
