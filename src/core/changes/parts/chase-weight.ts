import type { StateOnDay } from '../../checks/state';

/** Added to the days past due, so that days left are positive too and 0 says: not to be chased. */
export const DAYS_OFFSET = 10_000;

export function chaseWeight({ state, days }: StateOnDay): number {
  return (state === 'overdue' || state === 'dueSoon') && days !== null ? days + DAYS_OFFSET : 0;
}
