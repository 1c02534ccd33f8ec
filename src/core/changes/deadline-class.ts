import type { StateOnDay } from '../checks/state';
import type { Deadline } from '../tasks/deadline/deadline';

/** What the state formula must know of a deadline beside its due date; the same on every as-of day. */
export type DeadlineClass = 'date' | 'ongoing' | 'recurring' | 'wholeYear' | 'none';

/** Where the check found a task ongoing on the day, its class says so in any case. */
export function deadlineClass(
  { kind, due, rrule, ongoing }: Deadline,
  { state }: StateOnDay,
): DeadlineClass {
  if (due !== null) return kind === 'ongoing' || state === 'ongoing' ? 'wholeYear' : 'date';
  if (state === 'needsReview') return 'none';
  if (rrule !== null || kind === 'recurring') return 'recurring';
  return ongoing || kind === 'ongoing' || state === 'ongoing' ? 'ongoing' : 'none';
}
