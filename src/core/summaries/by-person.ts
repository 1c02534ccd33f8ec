import type { Checked } from '../checks/checked';
import { partyRows } from './party-rows';
import { partyTotals, type PartyTotals } from './party-totals';

/** How do the tasks stand that each person does? In order of first appearance. */
export function byPerson(checked: Checked, rows = partyRows(checked)): readonly PartyTotals[] {
  return partyTotals(checked, rows, ({ assignment }) => assignment?.role === 'person');
}
