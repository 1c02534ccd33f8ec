import type { Checked } from '../checks/checked';
import type { Diagnostic } from '../checks/diagnostic';
import type { StateReason } from '../checks/state';
import type { Place } from '../grid/address';
import { textAt } from './text-at';

export interface ReviewItem {
  readonly at: Place;
  /** What stands in the cell. */
  readonly text: string;
  /** Index into `reading.tasks`; null where it is about a column, a header or a sheet. */
  readonly index: number | null;
  readonly because:
    | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
    | { readonly kind: 'state'; readonly reason: StateReason };
}

/**
 * What could not be read or contradicts itself? Tasks in 待核 first, then in source order. A task in 待核 about whose
 * cell no check speaks is listed with the reason of its state.
 */
export function review(checked: Checked): readonly ReviewItem[] {
  const { reading, states } = checked;
  const items: ReviewItem[] = [];
  const explained = new Set<string>();
  for (const diagnostic of checked.diagnostics) {
    const { at, task } = diagnostic;
    const index = task === null ? null : task - 1;
    explained.add(`${index} ${at.address}`);
    items.push({ at, text: '', index, because: { kind: 'diagnostic', diagnostic } });
  }
  states.forEach(({ state, reason, at: address }, index) => {
    if (state !== 'needsReview' || explained.has(`${index} ${address}`)) return;
    const at = { sheet: reading.tasks[index]!.sheet, address };
    items.push({ at, text: '', index, because: { kind: 'state', reason } });
  });
  const text = textAt(reading);
  const isOpen = ({ index }: ReviewItem) =>
    index !== null && states[index]!.state === 'needsReview' ? 0 : 1;
  return items
    .sort((a, b) => isOpen(a) - isOpen(b) || order(a) - order(b))
    .map((item) => ({ ...item, text: text(item.at) }));
}

function order({ index }: ReviewItem): number {
  return index ?? -1;
}
