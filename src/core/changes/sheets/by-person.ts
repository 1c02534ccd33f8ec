import type { Draft } from '../draft';
import type { DrawnSheet } from '../drawing';
import { partySheet } from '../parts/party-sheet';

/** 督办_按责任人 */
export function byPerson(draft: Draft): DrawnSheet {
  return partySheet(draft, 'byPerson');
}
