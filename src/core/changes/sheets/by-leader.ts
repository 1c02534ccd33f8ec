import type { Draft } from '../draft';
import type { DrawnSheet } from '../drawing';
import { partySheet } from '../parts/party-sheet';

/** 督办_按领导 */
export function byLeader(draft: Draft): DrawnSheet {
  return partySheet(draft, 'byLeader');
}
