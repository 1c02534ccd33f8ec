import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { headerColumns, type HeaderColumn } from './header-columns';
import { findBands, withForced, type Band } from './find-bands';
import { rowCells, type HeaderRows, type ReadHeader } from './header-rows';
import type { BodyRows } from './read-rows';
import { isSectionTitle } from './row-words';
import type { RowKind } from './table';

/** Where a table stands: what is above its header, the header and what is below. Rows are indexes into `grid.rows`. */
export interface Block {
  readonly preamble: readonly number[];
  readonly header: HeaderRows;
  readonly headerIndexes: readonly number[];
  readonly columns: readonly HeaderColumn[];
  readonly body: BodyRows;
  /** No other table stands beside it. */
  readonly alone: boolean;
}

export function findBlocks(
  sheet: SpreadGrid,
  readHeader: ReadHeader,
  found: readonly HeaderRows[],
  forced?: readonly [number, number],
): Block[] {
  const bands = findBands(sheet, withForced(found, forced));
  const blocks: Block[] = [];
  for (let at = 0; at < bands.length;) {
    const band = bands[at]!;
    const known = new Map<number, RowKind>();
    let next = at + 1;
    for (; next < bands.length && continues(sheet, band, bands[next]!); next++)
      keepRepeated(sheet, bands[next]!, known);
    const body = { from: band.end, to: bands[next]?.top ?? sheet.grid.rows.length, known };
    const tables = headerColumns(sheet, band.header, countValues(sheet, body), readHeader);
    const preamble = range(band.top, band.start);
    const headerIndexes = range(band.start, band.end);
    for (const columns of tables)
      blocks.push({
        preamble,
        header: band.header,
        headerIndexes,
        columns,
        body,
        alone: tables.length === 1,
      });
    at = next;
  }
  return blocks;
}

/** The same header once more, at a page break: with nothing above it but a section or the same title again. */
function continues(sheet: SpreadGrid, first: Band, again: Band): boolean {
  if (first.words !== again.words) return false;
  const title = titles(sheet, first);
  const above = titles(sheet, again).filter(
    (text) => !title.some((known) => sameTitle(known, text)),
  );
  if (above.some((text) => !isSectionTitle(text))) return false;
  return !restarts(sheet, again);
}

function titles(sheet: SpreadGrid, { top, start }: Band): string[] {
  return range(top, start).flatMap((index) => {
    const cells = rowCells(sheet, index);
    return cells.length === 1 ? [normalize(cellText(cells[0]!.value))] : [];
  });
}

function sameTitle(a: string, b: string): boolean {
  const bare = (text: string): string => text.replace(/[(（]续[^()（）]*[)）]|^续表|\s/g, '');
  return bare(a) === bare(b) || bare(b) === '';
}

/** After a gap the numbers begin again with 1: another table. */
function restarts(sheet: SpreadGrid, { top, end }: Band): boolean {
  const { rows } = sheet.grid;
  const before = rows[top - 1];
  const first = rows[end]?.cells.find((value) => value !== null && value !== undefined);
  return (
    before !== undefined &&
    rows[top]!.row - before.row > 1 &&
    first !== undefined &&
    cellText(first) === '1'
  );
}

/** Rows over a repeated header: a title again is no task; sections keep being read as rows of the table. */
function keepRepeated(
  sheet: SpreadGrid,
  { top, start, end }: Band,
  known: Map<number, RowKind>,
): void {
  for (let index = top; index < end; index++) {
    const text = normalize(cellText(rowCells(sheet, index)[0]?.value ?? null));
    if (index >= start) known.set(index, 'header');
    else if (!isSectionTitle(text)) known.set(index, 'other');
  }
}

/** How many rows of a body hold a value, by column. */
function countValues({ grid, width }: SpreadGrid, { from, to, known }: BodyRows): number[] {
  const counts = new Array<number>(width + 2).fill(0);
  for (let index = from; index < to; index++) {
    if (known.has(index)) continue;
    const { cells } = grid.rows[index]!;
    for (let at = 0; at < cells.length; at++) {
      const value = cells[at];
      if (value !== null && value !== undefined && value !== '') counts[at + 1]!++;
    }
  }
  return counts;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
