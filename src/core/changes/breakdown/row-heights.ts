import type { OutlineRow } from '../../outline/outline';
import { lineCount, rowHeight } from '../parts/row-height';
import type { TableColumn } from './breakdown-columns';
import type { Run } from './runs';

const LINE = 16;
const PADDING = 6;
const TALLEST = 409;

/** Rows as tall as their own cells need, and taller where a merged cell needs more than its rows have together. */
export function rowHeights(
  rows: readonly OutlineRow[],
  columns: readonly TableColumn[],
  runs: readonly (readonly Run[])[],
): number[] {
  const heights = rows.map(() => rowHeight([]));
  columns.forEach(({ value, width }, c) => {
    for (const { first, last } of runs[c]!) {
      const text = value(rows[first]!) ?? '';
      const count = last - first + 1;
      const have = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
      const missing = lineCount(text, width) * LINE + PADDING - have;
      if (missing <= 0) continue;
      for (let i = first; i <= last; i++)
        heights[i] = Math.min(TALLEST, heights[i]! + Math.ceil(missing / count));
    }
  });
  return heights;
}
