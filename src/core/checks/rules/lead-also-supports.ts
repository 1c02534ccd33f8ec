import type { TaskRule } from '../rule';

export const leadAlsoSupports: TaskRule<'lead-also-supports'> = {
  id: 'lead-also-supports',
  severity: 'warning',
  breakdownOnly: false,
  about({ assignments, sheet }) {
    const twice = assignments.find(
      ({ role, countedAs }) =>
        role === 'support' &&
        assignments.some((other) => other.carries && other.countedAs === countedAs),
    );
    return twice ? { at: { sheet, address: twice.at }, facts: { party: twice.party } } : null;
  },
};
