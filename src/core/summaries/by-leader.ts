import type { Checked } from '../checks/checked';
import { partyTotals, type PartyTotals } from './party-totals';

/** How do the tasks stand for which each leader answers? In order of first appearance. */
export function byLeader(checked: Checked): readonly PartyTotals[] {
  return partyTotals(checked, (party) => party?.role === 'leader');
}
