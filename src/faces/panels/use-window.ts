import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** Drawn above and below what is on the screen, in pixels. */
const MARGIN = 480;

export interface Window {
  /** The lines to draw: `first` up to, but without, `end`. */
  readonly first: number;
  readonly end: number;
  /** Room that the lines before and after them take, in pixels. */
  readonly before: number;
  readonly after: number;
}

/**
 * Which lines of a long list are near the screen. `list` holds the drawn ones as its children and lies in what scrolls.
 * A line is taken to be `estimate` pixels high until it was drawn once.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  estimate: number,
): Window {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState({ top: 0, bottom: 0 });
  const starts = startsOf(keys, heights, estimate);
  const total = starts[keys.length]!;
  const first = Math.max(0, countUpTo(starts, seen.top - MARGIN) - 1);
  const end = Math.min(keys.length, countUpTo(starts, seen.bottom + MARGIN));

  useEffect(() => {
    const scroller = list.current?.closest('[data-scrolls]');
    if (!scroller) return;
    const look = (): void => {
      // hidden under another screen
      if (scroller.clientHeight === 0) return;
      const top = scroller.getBoundingClientRect().top - list.current!.getBoundingClientRect().top;
      setSeen({ top, bottom: top + scroller.clientHeight });
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      scroller.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [list]);

  useLayoutEffect(() => {
    const drawn = [...(list.current?.children ?? [])].map(
      (line, i) => [keys[first + i]!, line.getBoundingClientRect().height] as const,
    );
    const changed = drawn.filter(
      ([key, height]) => height > 0 && height !== (heights.get(key) ?? estimate),
    );
    if (changed.length > 0) setHeights(new Map([...heights, ...changed]));
  });

  return { first, end, before: starts[first]!, after: total - starts[end]! };
}

/** Where each line starts, and after the last where they end. */
function startsOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): Float64Array {
  const starts = new Float64Array(keys.length + 1);
  keys.forEach((key, i) => {
    starts[i + 1] = starts[i]! + (heights.get(key) ?? estimate);
  });
  return starts;
}

/** How many start at or before a place. */
function countUpTo(starts: Float64Array, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
