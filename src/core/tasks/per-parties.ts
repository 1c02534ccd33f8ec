import type { Task, TaskAssignment } from './task';

/** Works out something about the parties of tasks; once for all tasks that share a list. */
export function perParties<T>(
  work: (assignments: readonly TaskAssignment[]) => T,
): (task: Task) => T {
  const known = new Map<readonly TaskAssignment[], T>();
  return ({ assignments }) => {
    let worked = known.get(assignments);
    if (worked === undefined) known.set(assignments, (worked = work(assignments)));
    return worked;
  };
}
