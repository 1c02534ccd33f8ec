import { groupParties } from './assignments/same-party';
import type { Task, TaskAssignment } from './task';

/** The tasks with every party counted under one spelling, the roster's names among them: 党政办 as 党政办公室. */
export function countParties(tasks: readonly Task[], roster: readonly string[]): readonly Task[] {
  const names = new Set(roster);
  for (const { assignments } of tasks) for (const { party } of assignments) names.add(party);
  const { countedAs } = groupParties([...names]);
  const counted = (party: string): string => countedAs.get(party) ?? party;
  if ([...names].every((name) => counted(name) === name)) return tasks;
  return tasks.map((task) =>
    task.assignments.some(({ party }) => counted(party) !== party)
      ? { ...task, assignments: task.assignments.map((one) => withCount(one, counted(one.party))) }
      : task,
  );
}

function withCount(one: TaskAssignment, countedAs: string): TaskAssignment {
  const { party, role, at, text, carries } = one;
  return { party, role, at, text, carries, countedAs };
}
