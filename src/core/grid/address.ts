/** A rectangle of cells, 1-based and inclusive at both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell somewhere in the workbook; `address` is A1 style without dollars or sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A cell of a sheet in one number, for lists of many. */
export type CellNumber = number;

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 1 → "A", 27 → "AA". */
export function columnLetter(column: number): string {
  if (column >= 1 && column <= 26) return LETTERS[column - 1]!;
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "aa" → 27; 0 for anything but letters. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) return 0;
    n = n * 26 + code - 64;
  }
  return n;
}

/** (14, 8) → "H14". */
export function cellAddress(row: number, column: number): string {
  return columnLetter(column) + row;
}

export function cellNumber(row: number, column: number): CellNumber {
  return row * MAX_COLUMN + column - 1;
}

/** The 1-based column of a cell. */
export function columnOfCell(cell: CellNumber): number {
  return (cell % MAX_COLUMN) + 1;
}

/** The A1 address of a cell. */
export function numberedAddress(cell: CellNumber): string {
  return cellAddress(Math.floor(cell / MAX_COLUMN), columnOfCell(cell));
}

/** "B3:D5", or "B3" for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const start = cellAddress(top, left);
  return top === bottom && left === right ? start : `${start}:${cellAddress(bottom, right)}`;
}

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads "B3", "$B$3:D5"; null for anything else or outside a worksheet. Corners may come in any order. */
export function parseArea(text: string): Area | null {
  const match = AREA.exec(text);
  if (!match) return null;
  const columns = [columnNumber(match[1]!), columnNumber(match[3] ?? match[1]!)];
  const rows = [Number(match[2]), Number(match[4] ?? match[2])];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside =
    area.top >= 1 && area.left >= 1 && area.bottom <= MAX_ROW && area.right <= MAX_COLUMN;
  return inside ? area : null;
}
