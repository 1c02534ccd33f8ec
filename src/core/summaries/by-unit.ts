import type { Checked } from '../checks/checked';
import { carries, partyRows, supports } from './party-rows';
import { partyTotals, type PartyTotals } from './party-totals';

export interface UnitTotals extends PartyTotals {
  /** Tasks that it helps with. */
  readonly supporting: number;
}

/**
 * How do the units that carry tasks stand? In the order of the roster, then of first appearance; units with nothing still
 * show. A task with two leads counts in both. Tasks that nobody carries come last, under null.
 */
export function byUnit(checked: Checked, rows = partyRows(checked)): readonly UnitTotals[] {
  const supporting = new Map<string, number>();
  const units = new Set(checked.reading.roster);
  for (const row of rows) {
    if (!row.assignment) continue;
    const { countedAs } = row.assignment;
    if (supports(row)) supporting.set(countedAs, (supporting.get(countedAs) ?? 0) + 1);
    else if (!carries(row)) continue;
    units.add(countedAs);
  }
  return partyTotals(checked, rows, carries, units).map((unit) => ({
    ...unit,
    supporting: (unit.party !== null && supporting.get(unit.party)) || 0,
  }));
}
