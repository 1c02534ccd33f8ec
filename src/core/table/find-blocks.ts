import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { headerColumns, type HeaderColumn } from './header-columns';
import { rowCells, type HeaderRows, type ReadHeader } from './header-rows';
import type { BodyRows } from './read-rows';
import { isFooter, isSectionTitle, isTotal } from './row-words';
import type { RowKind } from './table';

/** Where a table stands: what is above its header, the header and what is below. Rows are indexes into `grid.rows`. */
export interface Block {
  readonly preamble: readonly number[];
  readonly header: HeaderRows;
  readonly columns: readonly HeaderColumn[];
  readonly body: BodyRows;
  /** No other table stands beside it. */
  readonly alone: boolean;
}

interface Band {
  readonly header: HeaderRows;
  /** Index of the first row over the header that belongs to it, of the header and of the first row below. */
  readonly top: number;
  readonly start: number;
  readonly end: number;
  /** All words of the header: the same ones again are a repeated header. */
  readonly words: string;
}

const ATTACHMENT = /^附\s*[件表]/;
const TITLE = /(?:表|台账|清单|计划|目录|方案|细则|安排|汇总|一览|统计|名单)\s*(?:[(（].*[)）])?$/;
/** At most so many rows over a header belong to it: 附件, title, subtitle, 填报单位. */
const MOST_PREAMBLE = 5;

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
    for (const columns of tables)
      blocks.push({ preamble, header: band.header, columns, body, alone: tables.length === 1 });
    at = next;
  }
  return blocks;
}

/** A header row that a person chose takes the place of the one found nearest to it. */
function withForced(
  found: readonly HeaderRows[],
  forced?: readonly [number, number],
): HeaderRows[] {
  const [first, last] = Array.isArray(forced) ? (forced as readonly [number, number]) : [0, 0];
  if (!(first >= 1 && last >= first)) return [...found];
  const distance = (rows: HeaderRows): number => Math.max(0, rows.first - last, first - rows.last);
  const nearest = [...found].sort((a, b) => distance(a) - distance(b))[0];
  const others = found.filter((rows) => rows !== nearest && distance(rows) > 0);
  return [...others, { first, last }].sort((a, b) => a.first - b.first);
}

function findBands(sheet: SpreadGrid, headers: readonly HeaderRows[]): Band[] {
  const { rows } = sheet.grid;
  const bands: Band[] = [];
  for (const header of headers) {
    const start = indexFrom(sheet, header.first, bands.at(-1)?.end ?? 0);
    const end = indexFrom(sheet, header.last + 1, start);
    if (rows[start] === undefined || rows[start].row > header.last) continue;
    const top = preambleTop(sheet, start, bands.at(-1)?.end ?? null);
    bands.push({ header, top, start, end, words: headerWords(sheet, start, header) });
  }
  return bands;
}

function indexFrom({ grid: { rows } }: SpreadGrid, row: number, from: number): number {
  let [low, high] = [from, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first row that belongs over a header; over the sheet's first header everything does. */
function preambleTop(sheet: SpreadGrid, start: number, below: number | null): number {
  if (below === null) return 0;
  const { rows } = sheet.grid;
  let top = start;
  for (let index = start - 1; index >= below && start - index <= MOST_PREAMBLE; index--) {
    const cells = rowCells(sheet, index);
    const texts = cells.map(({ value }) => normalize(cellText(value)));
    const first = texts[0] ?? '';
    const wide = cells.length === 1 && cells[0]!.right - cells[0]!.column >= 2;
    const apart = rows[top]!.row - rows[index]!.row > 1;
    const above = rows[index - 1];
    const freed = above !== undefined && rows[index]!.row - above.row > 1;
    const labels = texts.every((text) => /^\S{1,8}[:：]/.test(text)) && !isFooter(first);
    const titled =
      cells.length === 1 && (ATTACHMENT.test(first) || TITLE.test(first) || wide || freed);
    if (isTotal(first) || (isFooter(first) && !ATTACHMENT.test(first)) || !(labels || titled))
      break;
    if (apart && !titled) break;
    top = index;
  }
  return top;
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

function headerWords(sheet: SpreadGrid, start: number, { first, last }: HeaderRows): string {
  const width = sheet.grid.rows[start]!.cells.length;
  const words: string[] = [];
  for (let row = first; row <= last; row++) {
    for (let column = 1; column <= width; column++)
      words.push(cellText(sheet.cell(row, column).value));
  }
  return words.join('|').replace(/\s|\|+$/g, '');
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
