import type { Task } from '../tasks/task';

/** Task and measure in one line of words; either alone where the other is missing or the same. */
export function taskText({ task, measure }: Task, joint: string): string {
  const [first, second] = [task?.value ?? '', measure?.value ?? ''];
  if (first === '' || first === second) return second;
  return second === '' ? first : first + joint + second;
}
