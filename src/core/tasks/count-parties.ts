import { groupParties } from './assignments/same-party';
import { perParties } from './per-parties';
import type { Task } from './task';

/** The tasks with every party counted under one spelling, the roster's names among them: 党政办 as 党政办公室. */
export function countParties(tasks: readonly Task[], roster: readonly string[]): readonly Task[] {
  const names = new Set(roster);
  for (const list of new Set(tasks.map(({ assignments }) => assignments)))
    for (const { party } of list) names.add(party);
  const { countedAs } = groupParties([...names]);
  const counted = (party: string): string => countedAs.get(party) ?? party;
  if ([...names].every((name) => counted(name) === name)) return tasks;
  const withCounts = perParties((assignments) =>
    assignments.some(({ party }) => counted(party) !== party)
      ? assignments.map((one) => ({ ...one, countedAs: counted(one.party) }))
      : assignments,
  );
  return tasks.map((task) => {
    const assignments = withCounts(task);
    return assignments === task.assignments ? task : { ...task, assignments };
  });
}
