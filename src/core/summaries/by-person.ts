import type { Checked } from '../checks/checked';
import { partyTotals, type PartyTotals } from './party-totals';

/** How do the tasks stand that each person does? In order of first appearance. */
export function byPerson(checked: Checked): readonly PartyTotals[] {
  return partyTotals(checked, (party) => party?.role === 'person');
}
