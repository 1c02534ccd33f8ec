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
      for (const task of tasks) {
        const key = keyOf(task);
        if (key === null) continue;
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

function keyOf({ category, task, measure, assignments }: Task): string | null {
  const words = `${plain(task?.value)}\n${plain(measure?.value)}`;
  if (words === '\n') return null;
  let key = `${words}\n${category?.value ?? ''}`;
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
