import type { Checked } from '../checks/checked';
import { partyRows } from './party-rows';
import { partyTotals, type PartyTotals } from './party-totals';

/** How do the tasks stand for which each leader answers? In order of first appearance. */
export function byLeader(checked: Checked, rows = partyRows(checked)): readonly PartyTotals[] {
  return partyTotals(checked, rows, ({ assignment }) => assignment?.role === 'leader');
}
