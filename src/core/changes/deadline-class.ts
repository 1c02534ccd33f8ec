import type { StateOnDay } from '../checks/state';
import type { Deadline } from '../tasks/deadline/deadline';

/** What the state formula must know of a deadline beside its due date; the same on every as-of day. */
export type DeadlineClass = 'ongoing' | 'recurring' | 'wholeYear';

/** Where the check found a task ongoing on the day, its class says so in any case. */
export function deadlineClass(
  { kind, due, rrule, ongoing }: Deadline,
  { state }: StateOnDay,
): DeadlineClass | null {
  if (due !== null) return kind === 'ongoing' || state === 'ongoing' ? 'wholeYear' : null;
  if (state === 'needsReview') return null;
  if (rrule !== null || kind === 'recurring') return 'recurring';
  return ongoing || kind === 'ongoing' || state === 'ongoing' ? 'ongoing' : null;
}
