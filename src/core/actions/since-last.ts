import type { Checked } from '../checks/checked';
import { since, type Since } from '../summaries/since';
import type { Memory } from './memory';
import { taskKeys } from './remember-check';

/** What is new since the latest check kept of an earlier day; null where none is kept. */
export function sinceLast({ latest, previous }: Memory, checked: Checked): Since | null {
  const { asOf } = checked.settings;
  const earlier = [latest, previous].find((kept) => kept !== null && kept.asOf < asOf);
  return earlier ? since(earlier, checked, taskKeys(checked.reading.tasks)) : null;
}
