import type { Area } from '../../../core/grid/address';
import type { Span } from '../../../core/grid/grid';

/** What is left of the used rows or columns beside the visible areas. */
export function hiddenSpans(
  used: Area,
  visible: readonly Area[],
  of: 'rows' | 'columns',
): readonly Span[] {
  const [first, last] = of === 'rows' ? [used.top, used.bottom] : [used.left, used.right];
  const seen = visible
    .map((area): Span => (of === 'rows' ? [area.top, area.bottom] : [area.left, area.right]))
    .sort(([a], [b]) => a - b);
  const hidden: Span[] = [];
  let next = first;
  for (const [from, to] of seen) {
    if (from > next) hidden.push([next, Math.min(from - 1, last)]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) hidden.push([next, last]);
  return hidden;
}
