import type { Draft } from '../draft';
import type { DrawnSheet } from '../drawing';
import { partySheet } from '../parts/party-sheet';

/** 督办_按单位 */
export function byUnit(draft: Draft): DrawnSheet {
  return partySheet(draft, 'byUnit');
}
