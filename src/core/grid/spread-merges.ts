import type { Area } from './address';
import { isBlank } from './cell-text';
import type { CellValue, Grid } from './grid';

/** A value and the cell it stands in: the merged area's top-left cell, else the cell itself. */
export interface SpreadCell {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** A grid in which a merged area's value applies to every cell it spans. Rows and columns are 1-based. */
export interface SpreadGrid {
  readonly grid: Grid;
  /** Last column in which any row holds a cell. */
  readonly width: number;
  readonly cell: (row: number, column: number) => SpreadCell;
  /** The merged area over a cell of `grid.rows[index]`. */
  readonly mergeAt: (index: number, column: number) => Area | null;
  /** What stands in the cell itself: blank in a merged area outside its top-left cell. White space counts as blank. */
  readonly own: (index: number, column: number) => CellValue;
}

const NONE: readonly Area[] = [];

/** Linear in rows and merges however far the merges reach; where two overlap, the upper (then left) one counts. */
export function spreadMerges(grid: Grid): SpreadGrid {
  const { rows } = grid;
  const covers = coversByRow(grid);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);

  const mergeAt = (index: number, column: number): Area | null => {
    for (const area of covers[index] ?? NONE) {
      if (area.left > column) return null;
      if (area.right >= column) return area;
    }
    return null;
  };
  const own = (index: number, column: number): CellValue => {
    const value = stored(grid, index, column);
    if (value === null || covers[index] === NONE) return value;
    const area = mergeAt(index, column);
    return area && (area.left !== column || area.top !== rows[index]!.row) ? null : value;
  };
  // Cells are asked for row by row.
  let latest = 0;
  let latestIndex = -1;
  const indexOf = (row: number): number => {
    if (row !== latest) {
      latest = row;
      latestIndex = lastRowUpTo(grid, row);
    }
    return latestIndex;
  };
  const cell = (row: number, column: number): SpreadCell => {
    const index = indexOf(row);
    const area = mergeAt(index, column);
    if (!area || area.bottom < row) {
      const value = rows[index]?.row === row ? stored(grid, index, column) : null;
      return { value, row, column };
    }
    const first = rows[index]?.row === area.top ? index : lastRowUpTo(grid, area.top);
    const value = rows[first]?.row === area.top ? stored(grid, first, area.left) : null;
    return { value, row: area.top, column: area.left };
  };
  return { grid, width, cell, mergeAt, own };
}

function stored({ rows }: Grid, index: number, column: number): CellValue {
  const value = rows[index]?.cells[column - 1] ?? null;
  return typeof value === 'string' && isBlank(value) ? null : value;
}

/** Index of the last row that holds values at or above `row`; -1 where there is none. */
function lastRowUpTo({ rows }: Grid, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  const guess = row - (rows[0]?.row ?? 0);
  if (rows[guess]?.row === row) return guess;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row <= row) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** For each row of the grid the merged areas that cover it, from left to right; rows share a list as long as it stays the same. */
function coversByRow({ rows, merges }: Grid): (readonly Area[])[] {
  const areas = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  let next = 0;
  let active = NONE;
  let firstEnd = Infinity;
  return rows.map(({ row }) => {
    if (firstEnd >= row && !(next < areas.length && areas[next]!.top <= row)) return active;
    const kept = active.filter(({ bottom }) => bottom >= row);
    for (; next < areas.length && areas[next]!.top <= row; next++) {
      const area = areas[next]!;
      if (area.bottom >= row) insert(kept, area);
    }
    active = kept.length > 0 ? kept : NONE;
    firstEnd = kept.reduce((end, { bottom }) => Math.min(end, bottom), Infinity);
    return active;
  });
}

/** Keeps `areas` in order of their left edge and free of overlaps. */
function insert(areas: Area[], area: Area): void {
  let at = areas.length;
  while (at > 0 && areas[at - 1]!.left > area.left) at--;
  const before = areas[at - 1];
  const after = areas[at];
  if (before && before.right >= area.left) return;
  if (after && after.left <= area.right) return;
  areas.splice(at, 0, area);
}
