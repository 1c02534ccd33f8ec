import type { Checked } from '../checks/checked';
import { perParties } from '../tasks/per-parties';
import { carries, partiesOf, supports } from './party-rows';
import { partyTotals, type PartyTotals } from './party-totals';

export interface UnitTotals extends PartyTotals {
  /** Tasks that it helps with. */
  readonly supporting: number;
}

/**
 * How do the units that carry tasks stand? In the order of the roster, then of first appearance; units with nothing still
 * show. A task with two leads counts in both. Tasks that nobody carries come last, under null.
 */
export function byUnit(checked: Checked): readonly UnitTotals[] {
  const { roster, tasks } = checked.reading;
  const supporting = new Map<string, number>();
  const units = new Set(roster);
  const supportersOf = perParties((assignments) => {
    const parties = partiesOf(assignments).filter((party) => party !== null);
    for (const party of parties) if (carries(party) || supports(party)) units.add(party.countedAs);
    return parties.filter(supports).map(({ countedAs }) => countedAs);
  });
  for (const task of tasks)
    for (const unit of supportersOf(task)) supporting.set(unit, (supporting.get(unit) ?? 0) + 1);
  return partyTotals(checked, carries, units).map((unit) => ({
    ...unit,
    supporting: (unit.party !== null && supporting.get(unit.party)) || 0,
  }));
}
