import type { Task, TaskAssignment } from '../../tasks/task';

type List = 'lead' | 'support' | 'leader' | 'person';

/** The parties of a task as the ledger names them, each list in one text. */
export function taskParties({ assignments }: Task, separator: string): Record<List, string> {
  const lists = { lead: '', support: '', leader: '', person: '' };
  for (const assignment of assignments) {
    const list = listOf(assignment);
    if (list) lists[list] += (lists[list] && separator) + assignment.party;
  }
  return lists;
}

function listOf({ role, carries }: TaskAssignment): List | null {
  if (carries) return 'lead';
  if (role === 'support' || role === 'responsible') return 'support';
  return role === 'leader' || role === 'person' ? role : null;
}
