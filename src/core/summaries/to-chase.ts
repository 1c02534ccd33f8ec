import type { Checked } from '../checks/checked';
import { byUnit, type UnitTotals } from './by-unit';

export interface ChaseItem {
  /** Index into `reading.tasks` and `states`. */
  readonly index: number;
  readonly state: 'overdue' | 'dueSoon';
  /** Days past due, negative = left. */
  readonly days: number;
}

export interface ChaseGroup {
  /** Null: nobody carries these tasks. */
  readonly unit: string | null;
  /** Most days past due first, then in task order. */
  readonly items: readonly ChaseItem[];
}

/** What to chase now? Grouped by unit, the unit with the most urgent task first. */
export function toChase(
  checked: Checked,
  units: readonly UnitTotals[] = byUnit(checked),
): readonly ChaseGroup[] {
  return units
    .map(({ party, tasks }) => ({ unit: party, items: chaseItems(checked, tasks) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => b.items[0]!.days - a.items[0]!.days);
}

function chaseItems({ states }: Checked, tasks: readonly number[]): readonly ChaseItem[] {
  const items: ChaseItem[] = [];
  for (const index of tasks) {
    const { state, days } = states[index]!;
    if ((state === 'overdue' || state === 'dueSoon') && days !== null) {
      items.push({ index, state, days });
    }
  }
  return items.sort((a, b) => b.days - a.days);
}
