import type { Checked } from '../checks/checked';
import type { PartyRole } from '../tasks/assignments/assignment';
import type { Task, TaskAssignment } from '../tasks/task';

/** Order in which the parties of a task are listed. */
const ROLE_ORDER: readonly PartyRole[] = [
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
  'contact',
];

/** A task and one of its parties. A task that nobody carries has one row without a party. */
export interface PartyRow {
  /** Index into `reading.tasks` and `states`. */
  readonly index: number;
  readonly assignment: TaskAssignment | null;
}

/** Tasks × parties × roles, in task order; a party named twice in one role counts once. */
export function partyRows({ reading }: Checked): readonly PartyRow[] {
  const rows: PartyRow[] = [];
  reading.tasks.forEach((task, index) => {
    if (!task.assignments.some(({ carries }) => carries)) rows.push({ index, assignment: null });
    for (const assignment of inOrder(task)) rows.push({ index, assignment });
  });
  return rows;
}

function inOrder({ assignments }: Task): readonly TaskAssignment[] {
  if (assignments.length < 2) return assignments;
  const seen = new Set<string>();
  const once = assignments.filter(({ countedAs, role }) => {
    const key = `${role} ${countedAs}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
}

/** Carries the task, or stands for nobody where nobody does. */
export function carries({ assignment }: PartyRow): boolean {
  return assignment === null || assignment.carries;
}

/** Helps: 配合, or 责任 beside a lead. */
export function supports({ assignment }: PartyRow): boolean {
  return (
    assignment !== null &&
    !assignment.carries &&
    (assignment.role === 'support' || assignment.role === 'responsible')
  );
}
