import { numberedAddress } from '../../grid/address';
import { normalize } from '../../grid/text';
import type { Task } from '../../tasks/task';
import { taskCell, placeOf } from '../cells-of';
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
          yield {
            at: placeOf(task, taskCell(task)),
            task,
            facts: { first: numberedAddress(taskCell(first)), row: first.row },
          };
        }
      }
    }
  },
};

/** The tasks whose last words may stand on another row too: few, and only these are worth a full comparison. */
function alike(tasks: readonly Task[]): Task[] {
  const blank = hash('');
  const hashes = tasks.map(({ task, measure }) => {
    const own = hash(measure?.value);
    return own === blank ? hash(task?.value) : own;
  });
  const seen = new Set<number>();
  const again = new Set<number>();
  for (const one of hashes) {
    if (seen.has(one)) again.add(one);
    else seen.add(one);
  }
  again.delete(blank);
  return again.size === 0 ? [] : tasks.filter((_, i) => again.has(hashes[i]!));
}

/** Of `plain` text, in 30 bits; Chinese characters and digits are plain as they are. */
function hash(text = ''): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isPlain = (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);
    if (!isPlain && code !== 0xff0c && code !== 0x3001) return hashOfPlain(plain(text));
    bits = (Math.imul(bits, 31) + (code === 0xff0c ? 0x2c : code)) | 0; // ， is , in plain text
  }
  return bits & 0x3fffffff;
}

function hashOfPlain(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits = (Math.imul(bits, 31) + text.charCodeAt(i)) | 0;
  return bits & 0x3fffffff;
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
  return a.task?.cell === b.task?.cell && a.measure?.cell === b.measure?.cell;
}
