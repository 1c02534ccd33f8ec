import type { PartyRole } from '../../tasks/assignments/assignment';
import type { Task, TaskAssignment } from '../../tasks/task';

/** The parties of a task as the ledger names them, each list in one text. */
export function taskParties({ assignments }: Task, separator: string) {
  const names = (test: (assignment: TaskAssignment) => boolean) =>
    assignments
      .filter(test)
      .map(({ party }) => party)
      .join(separator);
  const ofRole = (wanted: PartyRole) => names(({ role }) => role === wanted);
  return {
    lead: names(({ carries }) => carries),
    support: names(
      ({ carries, role }) => !carries && (role === 'support' || role === 'responsible'),
    ),
    leader: ofRole('leader'),
    person: ofRole('person'),
  };
}
