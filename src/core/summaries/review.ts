import { placeOf } from '../checks/cells-of';
import type { Checked } from '../checks/checked';
import type { Diagnostic } from '../checks/diagnostic';
import type { StateReason } from '../checks/state';
import type { Place } from '../grid/address';
import { textAt } from './text-at';

export interface ReviewItem extends ReviewFinding {
  /** What stands in the cell. */
  readonly text: string;
}

export interface ReviewFinding {
  readonly at: Place;
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
export function reviewFindings(checked: Checked): readonly ReviewFinding[] {
  const { reading, states } = checked;
  const items: ReviewFinding[] = [];
  const explained = new Set<string>();
  for (const diagnostic of checked.diagnostics) {
    const { at, task } = diagnostic;
    const index = task === null ? null : task - 1;
    if (isOpen(index)) explained.add(`${index} ${at.address}`);
    items.push({ at, index, because: { kind: 'diagnostic', diagnostic } });
  }
  states.forEach(({ state, reason, cell }, index) => {
    if (state !== 'needsReview') return;
    const at = placeOf(reading.tasks[index]!, cell);
    if (explained.has(`${index} ${at.address}`)) return;
    items.push({ at, index, because: { kind: 'state', reason } });
  });
  const open = items.filter(({ index }) => isOpen(index));
  const others = items.filter(({ index }) => !isOpen(index));
  return [...open.sort(inOrder), ...others.sort(inOrder)];

  function isOpen(index: number | null): boolean {
    return index !== null && states[index]!.state === 'needsReview';
  }
}

/** The same with what stands in the cells. */
export function review(checked: Checked): readonly ReviewItem[] {
  const text = textAt(checked.reading);
  return reviewFindings(checked).map((finding) => ({ ...finding, text: text(finding.at) }));
}

function inOrder(a: ReviewFinding, b: ReviewFinding): number {
  return (a.index ?? -1) - (b.index ?? -1);
}
