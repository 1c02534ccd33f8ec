import type { Area } from '../../grid/address';
import type { DrawnCell, DrawnRow, DrawnValue } from '../drawing';
import type { Look } from '../looks';

/** A sheet drawn cell by cell, for what is no plain table. Rows and columns count from 1. */
export interface Canvas {
  readonly put: (row: number, column: number, value: DrawnValue, style: Look) => void;
  /** A merged block; every cell under it takes its style, so that its border closes. */
  readonly box: (area: Area, value: DrawnValue, style: Look) => void;
  readonly height: (row: number, points: number) => void;
  readonly rows: () => readonly DrawnRow[];
  readonly merges: readonly Area[];
}

export function canvas(): Canvas {
  const cells: (DrawnCell | undefined)[][] = [];
  const heights: (number | undefined)[] = [];
  const merges: Area[] = [];
  const put: Canvas['put'] = (row, column, value, style) => {
    (cells[row - 1] ??= [])[column - 1] = { value, style };
  };
  return {
    put,
    box: (area, value, style) => {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) put(row, column, null, style);
      }
      put(area.top, area.left, value, style);
      if (area.top < area.bottom || area.left < area.right) merges.push(area);
    },
    height: (row, points) => {
      heights[row - 1] = points;
    },
    rows: () =>
      Array.from({ length: Math.max(cells.length, heights.length) }, (_, i) => ({
        height: heights[i],
        cells: Array.from(cells[i] ?? [], (cell) => cell ?? null),
      })),
    merges,
  };
}
