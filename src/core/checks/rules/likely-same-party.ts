import type { PartyRole } from '../../tasks/assignments/assignment';
import { groupParties } from '../../tasks/assignments/same-party';
import type { Place } from '../../grid/address';
import type { WholeRule } from '../rule';

const UNITS: readonly PartyRole[] = ['lead', 'responsible', 'support'];

/** Two spellings that may be one party; they are counted apart until somebody says so. */
export const likelySameParty: WholeRule<'likely-same-party'> = {
  id: 'likely-same-party',
  severity: 'info',
  *find({ reading }) {
    const places = new Map<string, Place>();
    for (const { sheet, assignments } of reading.tasks)
      for (const { countedAs, role, at } of assignments)
        if (UNITS.includes(role) && !places.has(countedAs))
          places.set(countedAs, { sheet, address: at });
    for (const [first, second] of groupParties([...places.keys()]).likely) {
      const at = places.get(second) ?? places.get(first);
      if (at) yield { at, facts: { first, second } };
    }
  },
};
