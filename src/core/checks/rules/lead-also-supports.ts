import type { Rule } from '../rule';

export const leadAlsoSupports: Rule<'lead-also-supports'> = {
  id: 'lead-also-supports',
  severity: 'warning',
  *find({ reading }) {
    for (const task of reading.tasks) {
      if (task.assignments.length < 2) continue;
      const carriers = task.assignments.filter(({ carries }) => carries);
      const names = new Set(carriers.map(({ countedAs }) => countedAs));
      const twice = task.assignments.find(
        ({ role, countedAs }) => role === 'support' && names.has(countedAs),
      );
      if (twice)
        yield {
          at: { sheet: task.sheet, address: twice.at },
          task,
          facts: { party: twice.party },
        };
    }
  },
};
