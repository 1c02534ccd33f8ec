import { isPlainHeading } from './line-kinds';
import { POINT_RANK, RANKS } from './mark';
import type { Part } from './part';

/** A numbered part with what stands under it, in order. */
export interface Section {
  readonly part: Part;
  readonly rank: number;
  readonly items: readonly (Part | Section)[];
}

export function isSection(item: Part | Section): item is Section {
  return 'items' in item;
}

/** Parts as a tree: a finer mark stands under the coarser one before it, whichever levels are missing. */
export function nest(parts: readonly Part[]): (Part | Section)[] {
  const root: (Part | Section)[] = [];
  const open: { readonly rank: number; readonly items: (Part | Section)[] }[] = [];
  const ranks = rankOf(parts);
  parts.forEach((part, i) => {
    const rank = ranks(i);
    // text after the points of a list goes on where the list stands
    const closes = rank ?? (part.inline ? Infinity : POINT_RANK);
    while (open.length > 0 && open.at(-1)!.rank >= closes) open.pop();
    const under = open.at(-1)?.items ?? root;
    if (rank === null) {
      under.push(part);
      return;
    }
    const section = { part, rank, items: [] as (Part | Section)[] };
    under.push(section);
    open.push(section);
  });
  return root;
}

/** The rank of each part; null for text. Headings without a number all rank alike: over the numbers, or below the first they follow. */
function rankOf(parts: readonly Part[]): (index: number) => number | null {
  const isPlain = (i: number): boolean =>
    parts[i]!.mark === null &&
    isPlainHeading(parts[i]!.text) &&
    i + 1 < parts.length &&
    !parts[i + 1]!.inline;
  const first = parts.findIndex((_, i) => isPlain(i));
  const before = parts.slice(0, Math.max(0, first)).filter(({ mark }) => mark !== null);
  const above = before.at(-1)?.mark;
  const plain = above ? Math.min(RANKS[above.kind], RANKS.digit) + 0.25 : 0.5;
  return (i) => {
    const { mark } = parts[i]!;
    if (mark) return RANKS[mark.kind];
    return isPlain(i) ? plain : null;
  };
}
