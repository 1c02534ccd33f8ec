import { normalize } from '../../grid/text';
import { taskCell } from '../cells-of';
import type { Rule } from '../rule';
import type { Task } from '../../tasks/task';

/** The same words with the same owners on two rows; rows under one merged cell are no duplicates. */
export const duplicateTask: Rule<'duplicate-task'> = {
  id: 'duplicate-task',
  severity: 'warning',
  *find({ reading }) {
    for (const { tasks } of reading.sheets.flatMap(({ tables }) => tables)) {
      const seen = new Map<string, Task>();
      for (const task of tasks) {
        const key = wordsOf(task);
        if (key === null) continue;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, task);
        else if (!sameCells(first, task))
          yield {
            at: taskCell(task),
            task,
            facts: { first: taskCell(first).address, row: first.row },
          };
      }
    }
  },
};

function wordsOf({ category, task, measure, assignments }: Task): string | null {
  const words = [task, measure].map((part) => normalize(part?.value ?? '').replaceAll(' ', ''));
  if (words.join('') === '') return null;
  const owners = assignments.filter(({ carries }) => carries).map(({ countedAs }) => countedAs);
  return [category?.value ?? '', ...words, ...owners.sort()].join('\n');
}

function sameCells(a: Task, b: Task): boolean {
  return (
    a.task?.at.address === b.task?.at.address && a.measure?.at.address === b.measure?.at.address
  );
}
