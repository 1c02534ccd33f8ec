import type { Checked } from '../checks/checked';
import type { Task } from '../tasks/task';
import type { Memory, Snapshot } from './memory';

/** Above this many tasks the check is not kept: it would weigh more than it tells. */
const MOST_TASKS = 20_000;

/**
 * Keeps a check for “since last time”. A check on the same day replaces the latest one, so that running twice leaves the
 * same memory.
 */
export function rememberCheck(memory: Memory, checked: Checked): Memory {
  const { asOf } = checked.settings;
  if (checked.states.length > MOST_TASKS) return { ...memory, latest: null, previous: null };
  const previous = memory.latest && memory.latest.asOf !== asOf ? memory.latest : memory.previous;
  return { ...memory, latest: snapshot(checked), previous };
}

export function snapshot({ reading, states, settings }: Checked): Snapshot {
  const keys = taskKeys(reading.tasks);
  return {
    asOf: settings.asOf,
    tasks: Object.fromEntries(
      reading.tasks.map((task, i) => [
        keys[i]!,
        { state: states[i]!.state, due: task.deadline.due },
      ]),
    ),
  };
}

/** A key for each task that survives inserted and sorted rows: its words, numbered where they repeat. */
export function taskKeys(tasks: readonly Task[]): readonly string[] {
  const seen = new Map<string, number>();
  return tasks.map(({ sheet, task, measure }) => {
    const words = `${sheet}\n${task?.value ?? ''}\n${measure?.value ?? ''}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${hash(words)}${count > 1 ? `-${count}` : ''}`;
  });
}

/** FNV-1a twice with different offsets, base 36: 64 bits in about 13 characters. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
