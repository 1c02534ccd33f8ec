import type { UnitTotals } from '../../summaries/by-unit';
import { FIRST_ROW, type Draft } from '../draft';
import type { Formula } from '../drawing';
import { sheetReference } from '../formulas/sheet-reference';
import { chaseWeight } from './chase-weight';
import { FIRST_PARTY_ROW } from './party-range';

const MOST_DAYS = 100_000;

/**
 * Draws the key by which 督办_逾期临期 sorts the k-th entry of the unit block: rank of the unit, then most days past due,
 * then order. It has at most 15 digits for 999 units, and is exact in a double for 9,000.
 */
export function chaseKey(draft: Draft): (k: number) => Formula {
  const { checked, units, blocks, names } = draft;
  const { weight: column } = blocks.byUnit.columns;
  const ranks = chaseRanks(draft);
  const sheet = sheetReference(names.byUnit);
  return (k) => {
    const weightCell = column + (FIRST_ROW + k);
    const [party, index] = [blocks.byUnit.parties[k]!, blocks.byUnit.tasks[k]!];
    const weight = chaseWeight(checked.states[index]!);
    const rank = ranks.get(units[party]!.party)!;
    return {
      formula:
        `IF(${weightCell}=0,"",${sheet}!$T$${FIRST_PARTY_ROW + party}*10^12` +
        `+(${MOST_DAYS}-${weightCell})*10^7+${k + 1})`,
      value: weight === 0 ? '' : rank * 1e12 + (MOST_DAYS - weight) * 1e7 + k + 1,
    };
  };
}

/** The place in the unit block, from 1, that a key ends in. */
export function placeOfKey(cell: string): string {
  return `${cell}-INT(${cell}/10^7)*10^7`;
}

/** Ranks of the units that have something to chase, the most urgent first. */
export function chaseRanks({ chase }: Draft): ReadonlyMap<UnitTotals['party'], number> {
  return new Map(chase.map(({ unit }, i) => [unit, i + 1]));
}
