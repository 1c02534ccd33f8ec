import type { TaskState } from '../../checks/state';

/** States of the columns H to O of a table of parties. */
export const OTHER_STATES = [
  'overdue',
  'dueSoon',
  'needsReview',
  'waiting',
  'onTrack',
  'ongoing',
  'deferred',
  'cancelled',
] as const satisfies readonly TaskState[];
