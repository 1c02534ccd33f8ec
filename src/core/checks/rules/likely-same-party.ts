import type { PartyRole } from '../../tasks/assignments/assignment';
import { groupParties } from '../../tasks/assignments/same-party';
import type { Place } from '../../grid/address';
import type { TaskAssignment } from '../../tasks/task';
import { ownerCell, placeOf } from '../cells-of';
import type { WholeRule } from '../rule';

const UNITS: readonly PartyRole[] = ['lead', 'responsible', 'support'];

/** Two spellings that may be one party; they are counted apart until somebody says so. */
export const likelySameParty: WholeRule<'likely-same-party'> = {
  id: 'likely-same-party',
  severity: 'info',
  *find({ reading }) {
    const places = new Map<string, Place>();
    const seen = new Set<readonly TaskAssignment[]>();
    for (const task of reading.tasks) {
      if (seen.has(task.assignments)) continue;
      seen.add(task.assignments);
      for (const assignment of task.assignments) {
        const { countedAs, role } = assignment;
        if (UNITS.includes(role) && !places.has(countedAs))
          places.set(countedAs, placeOf(task, ownerCell(task, assignment)));
      }
    }
    for (const [first, second] of groupParties([...places.keys()]).likely) {
      const at = places.get(second) ?? places.get(first);
      if (at) yield { at, facts: { first, second } };
    }
  },
};
