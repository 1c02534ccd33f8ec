import { MAX_COLUMN, type Area } from '../../../src/core/grid/address';
import type { Book } from './book';
import { NO_FORMAT, type Cell, type CellContent } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { EmulatedChart } from './chart';
import { NEW_PAGE, type PageSetup } from './page-setup';

export interface Column {
  /** In points. */
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
}

export interface Row {
  /** In points. */
  height?: number;
  hidden?: boolean;
}

export interface AutoFilter {
  area: Area;
  isDataFiltered: boolean;
}

export interface Sheet {
  readonly book: Book;
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  readonly cells: Map<number, Cell>;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  charts: EmulatedChart[];
  readonly columns: Map<number, Column>;
  readonly rows: Map<number, Row>;
  freeze: { readonly rows: number; readonly columns: number };
  filter: AutoFilter | null;
  /** Tables only with what is asked of them: whether their filter hides rows. */
  tables: { readonly name: string; readonly area: Area; isDataFiltered: boolean }[];
  /** Null: not protected. */
  protection: { readonly allowFormatCells: boolean } | null;
  page: PageSetup;
}

export function newSheet(book: Book, id: string, name: string): Sheet {
  return {
    book,
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    merges: [],
    conditionalFormats: [],
    charts: [],
    columns: new Map(),
    rows: new Map(),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    tables: [],
    protection: null,
    page: { ...NEW_PAGE },
  };
}

const key = (row: number, column: number) => row * (MAX_COLUMN + 1) + column;

/** The cell where something was ever written; rows and columns are 1-based. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(key(row, column));
}

export function makeCell(sheet: Sheet, row: number, column: number): Cell {
  const at = key(row, column);
  const found = sheet.cells.get(at);
  if (found) return found;
  const cell: Cell = { value: null, format: NO_FORMAT };
  sheet.cells.set(at, cell);
  return cell;
}

export function setContent(sheet: Sheet, row: number, column: number, value: CellContent): void {
  makeCell(sheet, row, column).value = value;
}

export function dropCell(sheet: Sheet, row: number, column: number): void {
  sheet.cells.delete(key(row, column));
}

/** Every cell that stands in the area, however large the area; in no particular order. */
export function* cellsWithin(
  sheet: Sheet,
  { top, left, bottom, right }: Area,
): Generator<{ row: number; column: number; cell: Cell }> {
  if ((bottom - top + 1) * (right - left + 1) < sheet.cells.size) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cellAt(sheet, row, column);
        if (cell) yield { row, column, cell };
      }
    }
    return;
  }
  for (const [at, cell] of sheet.cells) {
    const row = Math.floor(at / (MAX_COLUMN + 1));
    const column = at % (MAX_COLUMN + 1);
    if (row >= top && row <= bottom && column >= left && column <= right) {
      yield { row, column, cell };
    }
  }
}

/** The smallest area around all written cells within `area`, or null; formatted blanks count unless `valuesOnly`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, area: Area): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column, cell } of cellsWithin(sheet, area)) {
    if (valuesOnly && cell.value === null && !cell.formula) continue;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used;
}
