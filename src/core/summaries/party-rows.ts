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
  const once = isDistinct(assignments) ? assignments : distinct(assignments);
  const isInOrder = once.every((of, i) => i === 0 || rank(once[i - 1]!) <= rank(of));
  return isInOrder ? once : [...once].sort((a, b) => rank(a) - rank(b));
}

/** Few parties are compared one by one: there is a list for every task. */
function isDistinct(assignments: readonly TaskAssignment[]): boolean {
  if (assignments.length > 16) return false;
  for (let i = 1; i < assignments.length; i++) {
    for (let k = 0; k < i; k++) if (isSame(assignments[i]!, assignments[k]!)) return false;
  }
  return true;
}

function isSame(a: TaskAssignment, b: TaskAssignment): boolean {
  return a.role === b.role && a.countedAs === b.countedAs;
}

function distinct(assignments: readonly TaskAssignment[]): readonly TaskAssignment[] {
  const seen = new Set<string>();
  return assignments.filter((of) => !seen.has(key(of)) && seen.add(key(of)));
}

function key({ role, countedAs }: TaskAssignment): string {
  return `${role} ${countedAs}`;
}

function rank({ role }: TaskAssignment): number {
  return ROLE_ORDER.indexOf(role);
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
