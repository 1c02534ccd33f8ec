import type { TaskState } from '../../core/checks/state';
import type { ListedTask } from './listed-task';

/** The six counters are fixed; 已办结 holds 逾期办结. */
export const COUNTED = [
  'overdue',
  'dueSoon',
  'onTrack',
  'completed',
  'needsReview',
  'ongoing',
] as const;

export type Counted = (typeof COUNTED)[number];

/** 逾期办结 stands inside 已办结. */
export function groupState(state: TaskState): TaskState {
  return state === 'completedLate' ? 'completed' : state;
}

export function countStates(tasks: readonly ListedTask[]): Record<Counted, number> {
  const counts = Object.fromEntries(COUNTED.map((state) => [state, 0])) as Record<Counted, number>;
  for (const { on } of tasks) {
    const state = groupState(on.state);
    if (state in counts) counts[state as Counted]++;
  }
  return counts;
}
