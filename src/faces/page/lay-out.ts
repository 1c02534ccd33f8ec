import type { Area } from '../../core/grid/address';
import type { Preview, PreviewRow } from './preview';

/** A row with its place in the preview, in CSS pixels. */
export interface LaidRow extends PreviewRow {
  readonly top: number;
}

export interface LaidOut {
  readonly rows: readonly LaidRow[];
  readonly width: number;
  readonly height: number;
  /** Left edge of each column from A on. */
  readonly lefts: readonly number[];
  /** Width and height of a merged area by its top-left cell, "row column". */
  readonly merged: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** Cells that a merged area covers, "row column". */
  readonly covered: ReadonlySet<string>;
  /** For a row inside merged areas: the topmost row of those. */
  readonly mergedFrom: ReadonlyMap<number, number>;
}

/** Rows without text between two others are shown blank; more than this many in a run are left out. */
const MOST_BLANK = 20;

/** Where everything in a preview stands. */
export function layOut(preview: Preview): LaidOut {
  const lefts: number[] = [];
  let width = 0;
  for (const column of preview.widths) {
    lefts.push(width);
    width += column;
  }
  const rows: LaidRow[] = [];
  let top = 0;
  const add = (row: PreviewRow): void => {
    rows.push({ ...row, top });
    top += row.height;
  };
  let last = 0;
  for (const row of preview.rows) {
    const blanks = row.row - last - 1;
    for (let blank = last + 1; blank < row.row && blanks <= MOST_BLANK; blank++) {
      add({ row: blank, height: preview.defaultHeight, texts: [], styles: [] });
    }
    add(row);
    last = row.row;
  }
  return { rows, width, height: top, lefts, ...mergedAreas(preview, rows) };
}

function mergedAreas({ merges, widths }: Preview, rows: readonly LaidRow[]) {
  const merged = new Map<string, { width: number; height: number }>();
  const covered = new Set<string>();
  const mergedFrom = new Map<number, number>();
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const lastRow = rows.at(-1)?.row ?? 0;
  for (const area of merges) {
    const { top, left } = area;
    if (top > lastRow || left > widths.length) continue;
    const { bottom, right } = within(area, lastRow, widths.length);
    let height = 0;
    for (let row = top; row <= bottom; row++) {
      height += byRow.get(row)?.height ?? 0;
      mergedFrom.set(row, Math.min(mergedFrom.get(row) ?? top, top));
      for (let column = left; column <= right; column++) covered.add(`${row} ${column}`);
    }
    covered.delete(`${top} ${left}`);
    const width = widths.slice(left - 1, right).reduce((a, b) => a + b, 0);
    merged.set(`${top} ${left}`, { width, height });
  }
  return { merged, covered, mergedFrom };
}

function within({ bottom, right }: Area, lastRow: number, columns: number) {
  return { bottom: Math.min(bottom, lastRow), right: Math.min(right, columns) };
}
