import type { PartyRow } from '../../summaries/party-rows';

/** More rows than these nobody reads; they only make the workbook large and slow to open. */
export const MOST_LISTED_ASSIGNMENTS = 100_000;

/** How many assignments 督办_责任分工 lists: all, or those of the first tasks, never a part of a task's. */
export function listedCount(
  parties: readonly Pick<PartyRow, 'index'>[],
  most = MOST_LISTED_ASSIGNMENTS,
): number {
  if (parties.length <= most) return parties.length;
  let count = most;
  while (count > 0 && parties[count - 1]!.index === parties[count]!.index) count--;
  return count;
}
