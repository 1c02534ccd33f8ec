import { normalize } from '../../grid/text';
import type { Task } from '../../tasks/task';
import { taskCell } from '../cells-of';
import type { WholeRule } from '../rule';

/** The same words with the same owners on two rows; rows under one merged cell are no duplicates. */
export const duplicateTask: WholeRule<'duplicate-task'> = {
  id: 'duplicate-task',
  severity: 'warning',
  *find({ tables }) {
    for (const { tasks } of tables) {
      const seen = new Map<string, Task>();
      for (const task of alike(tasks)) {
        const key = keyOf(task);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, task);
        else if (!sameCells(first, task)) {
          const { address } = taskCell(first);
          yield { at: taskCell(task), task, facts: { first: address, row: first.row } };
        }
      }
    }
  },
};

/** The tasks whose last words stand on another row too: few, and only these are worth a full comparison. */
function alike(tasks: readonly Task[]): Task[] {
  const words = tasks.map(({ task, measure }) => plain(measure?.value) || plain(task?.value));
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of words) {
    if (text === '') continue;
    if (seen.has(text)) again.add(text);
    else seen.add(text);
  }
  return again.size === 0 ? [] : tasks.filter((_, i) => again.has(words[i]!));
}

function keyOf({ category, task, measure, assignments }: Task): string {
  let key = `${plain(task?.value)}\n${plain(measure?.value)}\n${category?.value ?? ''}`;
  for (const { carries, countedAs } of assignments) if (carries) key += `\n${countedAs}`;
  return key;
}

function plain(text = ''): string {
  const line = normalize(text);
  return line.includes(' ') ? line.replaceAll(' ', '') : line;
}

function sameCells(a: Task, b: Task): boolean {
  return (
    a.task?.at.address === b.task?.at.address && a.measure?.at.address === b.measure?.at.address
  );
}
