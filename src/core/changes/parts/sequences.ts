import type { Task } from '../../tasks/task';

/** Sequence numbers as written; the leaves of one merged number get 1-1, 1-2. */
export function sequences(tasks: readonly Task[]): readonly (string | null)[] {
  const written: (string | null)[] = tasks.map(({ sequence }) => sequence?.value || null);
  for (let first = 0, end = 0; first < tasks.length; first = end) {
    end = first + 1;
    while (end < tasks.length && sameCell(tasks[first]!, tasks[end]!)) end++;
    if (end - first === 1 || written[first] === null) continue;
    const base = written[first]!;
    for (let i = first; i < end; i++) written[i] = `${base}-${i - first + 1}`;
  }
  return written;
}

function sameCell(a: Task, b: Task): boolean {
  return a.sequence !== null && a.sequence.cell === b.sequence?.cell && a.sheet === b.sheet;
}
