import { cellText } from '../grid/cell-text';
import type { CellValue } from '../grid/grid';
import type { SpreadGrid } from '../grid/spread-merges';
import type { ColumnRole } from './column-role';
import { PERIODS } from './header-words/time-words';
import type { HeaderMeaning } from './header-match';

/** Header rows as the sheet counts them, first and last. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

export type ReadHeader = (header: string) => HeaderMeaning | null;

/** Longest text of a header cell, and of a group cell or a cell in the second row of a header. */
const LONGEST = 40;
const LONGEST_PART = 20;
/** With an explanation in brackets at its end. */
const LONGEST_EXPLAINED = 200;
/** Headers of more rows than this are not believed, whatever is merged. */
const MOST_ROWS = 4;
const NUMBER = /^[(（]?\d+[)）.、]?$/;
/** 完成9个，完成率100% tells a value. */
const NO_HEADER = /^\d+$|[。;；]$|[:：]\S|^[^(（]*\d(?:[%％]|[^(（]{0,6}[,，])/;
/** 被考核单位：, to be filled in */
const LABEL = /\S{3}[:：]\s*$/;
const NO_GROUP = /^(填报|填表|制表|报送|上报|编制|单位|日期|时间)|(表|台账|方案|[:：]\s*)$|\d/;

/** A cell that stands in a row itself: text, and the columns it spans. */
export interface RowCell {
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly value: NonNullable<SpreadGrid['grid']['rows'][number]['cells'][number]>;
}

export function rowCells(sheet: SpreadGrid, index: number): RowCell[] {
  const { row, cells } = sheet.grid.rows[index]!;
  const found: RowCell[] = [];
  for (let column = 1; column <= cells.length; column++) {
    const value = sheet.own(index, column);
    if (value === null) continue;
    const area = sheet.mergeAt(index, column);
    found.push({ column, right: area?.right ?? column, bottom: area?.bottom ?? row, value });
  }
  return found;
}

/** Every run of header rows on the sheet, told by strict words, from top to bottom; a header that repeats is found again. */
export function findHeaderRows(sheet: SpreadGrid, readHeader: ReadHeader): HeaderRows[] {
  const found: HeaderRows[] = [];
  const { rows } = sheet.grid;
  for (let index = 0; index < rows.length; index++) {
    const above = found.at(-1)?.last ?? 0;
    if (rows[index]!.row <= above || !isHeader(sheet, index, readHeader)) continue;
    const first = firstRow(sheet, index, above);
    found.push({ first, last: lastRow(sheet, index, readHeader) });
  }
  return found;
}

/** 全市 | 东城区 | 西城区: one column a place. */
const PLACE = /^(?:全[省市县区镇]|\S{1,6}(?:[区县市旗镇乡村]|街道|社区))$/;
const FEWEST_PLACES = 3;

/** At least two cells of different meaning, and no fewer known than unknown ones, all short text. */
function isHeader(sheet: SpreadGrid, index: number, readHeader: ReadHeader): boolean {
  const texts = shortTexts(sheet, index);
  if (texts.some((text) => LABEL.test(text))) return false;
  const roles = new Set<ColumnRole>();
  let unknown = 0;
  let places = 0;
  for (const text of texts) {
    const meaning = readHeader(text);
    if (meaning && PERIODS.has(meaning.word)) continue;
    if (meaning) roles.add(meaning.role);
    else if (PLACE.test(text)) places++;
    else if (++unknown * 2 > texts.length) return false;
  }
  if (places < FEWEST_PLACES) unknown += places;
  return unknown * 2 <= texts.length && roles.size >= 2 && !isInNumberedRow(sheet, index);
}

/** A merged number from above reaches into the row: it goes on with a task. */
function isInNumberedRow(sheet: SpreadGrid, index: number): boolean {
  const { row, cells } = sheet.grid.rows[index]!;
  return cells.some((_, at) => {
    const area = sheet.mergeAt(index, at + 1);
    return area !== null && area.top < row && NUMBER.test(cellText(sheet.cell(row, at + 1).value));
  });
}

/** The texts of a row; none where it holds anything but short text: most rows of a ledger are told by that. */
function shortTexts(sheet: SpreadGrid, index: number): string[] {
  const { cells } = sheet.grid.rows[index]!;
  if (!cells.every(isShort)) return [];
  const texts: string[] = [];
  for (let column = 1; column <= cells.length; column++) {
    const value = sheet.own(index, column);
    if (value === null) continue;
    if (typeof value !== 'string' || !fits(value, LONGEST)) return [];
    texts.push(value);
  }
  return texts;
}

function isShort(value: CellValue | undefined): boolean {
  if (typeof value === 'string')
    return value.length <= LONGEST || (value.length <= LONGEST_EXPLAINED && isExplained(value));
  return value === null || value === undefined;
}

/** 进展情况（请对照任务逐项填写，……）: how to fill the column in stands in brackets. */
function isExplained(text: string): boolean {
  const plain = text.trimEnd();
  if (!/[）)]$/.test(plain)) return false;
  const bracket = plain.search(/[（(]/);
  return bracket > 0 && bracket <= LONGEST_PART;
}

function fits(text: string, longest: number): boolean {
  if (text.length > longest) return text.length <= LONGEST_EXPLAINED && isExplained(text);
  return !NO_HEADER.test(text.trim());
}

/** A row of group cells right above belongs to the header: 基本情况 over 序号 and 工作任务. */
function firstRow(sheet: SpreadGrid, index: number, above: number): number {
  const { rows } = sheet.grid;
  const { row } = rows[index]!;
  const before = rows[index - 1];
  if (!before || before.row !== row - 1 || before.row <= above) return row;
  const cells = rowCells(sheet, index - 1);
  const grouped = cells.some(({ column, right, bottom }) => bottom >= row || right > column);
  const fitting = cells.every(
    ({ value }) => typeof value === 'string' && fits(value, LONGEST_PART) && !NO_GROUP.test(value),
  );
  return cells.length >= 2 && grouped && fitting ? before.row : row;
}

function lastRow(sheet: SpreadGrid, index: number, readHeader: ReadHeader): number {
  const { rows } = sheet.grid;
  const limit = rows[index]!.row + MOST_ROWS - 1;
  let last = rows[index]!.row;
  for (let at = index; rows[at] && rows[at]!.row <= last; at++) {
    const bottoms = rowCells(sheet, at).map(({ bottom }) => bottom);
    const bottom = Math.min(limit, Math.max(...bottoms));
    if (bottom > last && !isBodyBelow(sheet, at)) last = bottom;
    const next = rows[at + 1];
    if (next && next.row === last + 1 && last < limit && isSecondRow(sheet, at, readHeader)) last++;
  }
  return last;
}

/** A header cell may reach down beside the whole body (绩效指标 left of 一级指标 | …): most cells below stand under closed ones. */
function isBodyBelow(sheet: SpreadGrid, index: number): boolean {
  const { rows } = sheet.grid;
  const { row } = rows[index]!;
  if (rows[index + 1]?.row !== row + 1) return false;
  const closed = rowCells(sheet, index).filter(
    ({ column, right, bottom }) => column === right && bottom === row,
  );
  const below = rowCells(sheet, index + 1);
  const under = below.filter(({ column }) => closed.some((cell) => cell.column === column));
  return under.length * 2 > below.length;
}

/** A row that leaves the first column blank, between a header and a row that fills it. */
function isBetween(sheet: SpreadGrid, index: number, column: number): boolean {
  const { rows } = sheet.grid;
  const next = rows[index + 1];
  return (
    next !== undefined &&
    next.row === rows[index]!.row + 1 &&
    sheet.cell(rows[index]!.row, column).value === null &&
    sheet.own(index + 1, column) !== null
  );
}

/** 责任领导 | 牵头单位 in the row below 责任分工: short texts only under group cells, about half of them known. */
function isSecondRow(sheet: SpreadGrid, index: number, readHeader: ReadHeader): boolean {
  const above = rowCells(sheet, index);
  const below = rowCells(sheet, index + 1);
  const known = below.filter(({ value }) => {
    if (typeof value !== 'string' || !fits(value, LONGEST_PART)) return false;
    return readHeader(value) !== null;
  });
  const first = above[0];
  if (!first || below.length < 2) return false;
  if (known.length * 2 < below.length && !isBetween(sheet, index + 1, first.column)) return false;
  const columns = new Set(below.map(({ column }) => column));
  return below.every(({ column, value }) => {
    if (typeof value !== 'string' || !fits(value, LONGEST_PART)) return false;
    const over = above.find((cell) => cell.column <= column && column <= cell.right);
    // Under a group cell that is merged, or unmerged with blank cells to its right.
    return (
      !over ||
      over.right > over.column ||
      (columns.has(column + 1) && !above.some((cell) => cell.column === column + 1))
    );
  });
}
