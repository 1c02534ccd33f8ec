import type { Checked } from '../checks/checked';
import type { PartyRole } from '../tasks/assignments/assignment';
import { perParties } from '../tasks/per-parties';
import type { TaskAssignment } from '../tasks/task';

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

/** A party of a task; null: nobody carries the task. */
export type Party = TaskAssignment | null;

/** A task and one of its parties. */
export interface PartyRow {
  /** Index into `reading.tasks` and `states`. */
  readonly index: number;
  readonly assignment: Party;
}

/** Tasks × parties × roles, in task order. */
export function partyRows({ reading }: Checked): readonly PartyRow[] {
  const parties = perParties(partiesOf);
  const rows: PartyRow[] = [];
  reading.tasks.forEach((task, index) => {
    for (const assignment of parties(task)) rows.push({ index, assignment });
  });
  return rows;
}

/**
 * The parties of a task in the order in which they are listed; one named twice in one role counts once. Null comes first where
 * nobody carries the task.
 */
export function partiesOf(assignments: readonly TaskAssignment[]): readonly Party[] {
  const once = new Map<string, TaskAssignment>();
  for (const one of assignments) {
    const key = `${one.role} ${one.countedAs}`;
    if (!once.has(key)) once.set(key, one);
  }
  const named = [...once.values()].sort((a, b) => rank(a) - rank(b));
  return assignments.some((one) => one.carries) ? named : [null, ...named];
}

function rank({ role }: TaskAssignment): number {
  return ROLE_ORDER.indexOf(role);
}

/** Carries the task, or stands for nobody where nobody does. */
export function carries(party: Party): boolean {
  return party === null || party.carries;
}

/** Helps: 配合, or 责任 beside a lead. */
export function supports(party: Party): boolean {
  return (
    party !== null && !party.carries && (party.role === 'support' || party.role === 'responsible')
  );
}
