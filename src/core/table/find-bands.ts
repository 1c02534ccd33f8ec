import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { rowCells, type HeaderRows } from './header-rows';
import { isFooter, isTotal } from './row-words';

/** A header over the whole width of the sheet and the rows above that belong to it. Rows are indexes into `grid.rows`. */
export interface Band {
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

/** A header that a person chose takes the place of the nearest one found within so many rows. */
const FARTHEST = 5;

export function withForced(
  found: readonly HeaderRows[],
  forced?: readonly [number, number],
): HeaderRows[] {
  const [first, last] = Array.isArray(forced) ? (forced as readonly [number, number]) : [0, 0];
  if (!(first >= 1 && last >= first)) return [...found];
  const distance = (rows: HeaderRows): number => Math.max(0, rows.first - last, first - rows.last);
  const [nearest] = [...found].sort((a, b) => distance(a) - distance(b));
  const others = found.filter((rows) => distance(rows) > (rows === nearest ? FARTHEST : 0));
  return [...others, { first, last }].sort((a, b) => a.first - b.first);
}

export function findBands(sheet: SpreadGrid, headers: readonly HeaderRows[]): Band[] {
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
    if (isReached(sheet, index)) break;
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

/** A merged cell of the table above reaches into the row. */
function isReached(sheet: SpreadGrid, index: number): boolean {
  const { row } = sheet.grid.rows[index]!;
  for (let column = 1; column <= sheet.width; column++) {
    const area = sheet.mergeAt(index, column);
    if (area && area.top < row) return true;
  }
  return false;
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
