import { cellAddress, columnLetter, type Area } from '../../../src/core/grid/address';
import { activeSheet, type Book } from '../book/book';
import type { CellFormat } from '../book/cell';
import type { ConditionalLook } from '../book/conditional-format';
import { cellAt, usedArea, type Sheet } from '../book/sheet';
import { cellValue, evaluateFormula } from '../formulas/evaluate';
import { wireFormula, wireText } from '../objects/content';
import { WHOLE_SHEET } from '../objects/target';
import { chartView, type ChartView } from './chart-view';

/** What the page draws: the sheet in front, as far down as asked for. */
export interface SheetView {
  readonly tabs: readonly { readonly name: string; readonly active: boolean }[];
  readonly name: string;
  readonly gridlines: boolean;
  readonly columns: readonly { readonly letter: string; readonly width: number }[];
  readonly rows: readonly RowView[];
  /** More rows stand below. */
  readonly more: boolean;
  readonly frozenRows: number;
  readonly charts: readonly ChartView[];
  readonly selection: { readonly address: string; readonly content: string };
}

export interface RowView {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly address: string;
  readonly text: string;
  readonly look: CellFormat;
  readonly isNumber: boolean;
  readonly isLink: boolean;
  /** Text runs on over the blank cell to the right. */
  readonly spills: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

const PIXELS_PER_POINT = 4 / 3;
const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 15;
/** Blank lines around what is used. */
const MARGIN = 6;

export function sheetView(book: Book, rowCount: number): SheetView {
  const sheet = activeSheet(book);
  const used = usedArea(sheet, false, WHOLE_SHEET);
  const bottom = Math.max(20, (used?.bottom ?? 0) + MARGIN);
  const right = Math.max(12, Math.min(60, (used?.right ?? 0) + 2));
  const columns = range(1, right).filter((column) => !sheet.columns.get(column)?.hidden);
  const shown = range(1, Math.min(bottom, rowCount)).filter((row) => !sheet.rows.get(row)?.hidden);
  const { top, left } = book.selection;
  return {
    tabs: book.sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map((each) => ({ name: each.name, active: each === sheet })),
    name: sheet.name,
    gridlines: sheet.showGridlines,
    columns: columns.map((column) => ({
      letter: columnLetter(column),
      width: (sheet.columns.get(column)?.width ?? STANDARD_WIDTH) * PIXELS_PER_POINT,
    })),
    rows: shown.map((row) => ({
      row,
      height: (sheet.rows.get(row)?.height ?? STANDARD_HEIGHT) * PIXELS_PER_POINT,
      cells: columns.flatMap((column) => cellView(sheet, row, column, shown, columns)),
    })),
    more: rowCount < bottom,
    frozenRows: sheet.freeze.rows,
    charts: sheet.charts.map((chart) => chartView(sheet, chart)),
    selection: {
      address: cellAddress(top, left),
      content: String(wireFormula(sheet, top, left)),
    },
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Cells under a merged one are left out. */
function cellView(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly number[],
  columns: readonly number[],
): readonly CellView[] {
  const merge = sheet.merges.find((area) => covers(area, row, column));
  const within = merge
    ? {
        rows: rows.filter((each) => each >= merge.top && each <= merge.bottom),
        columns: columns.filter((each) => each >= merge.left && each <= merge.right),
      }
    : null;
  if (within && (within.rows[0] !== row || within.columns[0] !== column)) return [];
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const cell = cellAt(sheet, top, left);
  const look = conditionalLook(sheet, top, left);
  return [
    {
      address: cellAddress(top, left),
      text: wireText(sheet, top, left),
      look: {
        ...cell?.format,
        ...(look?.fill && { fill: look.fill }),
        ...(look?.color && { color: look.color }),
        ...(look?.bold && { bold: true }),
        ...(look && { borders: { ...cell?.format.borders, ...look.borders } }),
      },
      isNumber: typeof cellValue(sheet, top, left) === 'number',
      isLink: cell?.formula?.startsWith('=HYPERLINK(') ?? false,
      spills: !merge && !cell?.format.wrap && isBlank(sheet, row, column + 1),
      columnSpan: within?.columns.length ?? 1,
      rowSpan: within?.rows.length ?? 1,
    },
  ];
}

function isBlank(sheet: Sheet, row: number, column: number): boolean {
  return wireText(sheet, row, column) === '';
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The look of the first rule that holds; a formula that ends in an error holds nowhere. */
function conditionalLook(sheet: Sheet, row: number, column: number): ConditionalLook | null {
  for (const { areas, formula, look, type } of sheet.conditionalFormats) {
    if (type !== 'Custom' || !areas.some((area) => covers(area, row, column))) continue;
    const [down, right] = [row - areas[0]!.top, column - areas[0]!.left];
    const value = evaluateFormula(formula.slice(1), { sheet, row, column, down, right });
    if (value === true || (typeof value === 'number' && value !== 0)) return look;
  }
  return null;
}
