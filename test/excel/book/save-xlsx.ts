import {
  Workbook as XlsxWorkbook,
  type Alignment,
  type Border,
  type CellValue,
  type ConditionalFormattingRule,
  type Style,
  type Worksheet,
} from 'exceljs';
import { areaAddress } from '../../../src/core/grid/address';
import { cellValue } from '../formulas/evaluate';
import type { Book } from './book';
import type { CellContent, CellFormat } from './cell';
import { withCustomXml } from './custom-xml';
import { cellsWithin, type Sheet } from './sheet';
import { WHOLE_SHEET } from '../objects/target';

/** The book as the emulated Excel would save it now; of charts and page setup nothing. */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  const file = new XlsxWorkbook();
  file.properties.date1904 = book.date1904;
  for (const sheet of book.sheets) await writeSheet(file.addWorksheet(sheet.name), sheet);
  file.views = [
    {
      activeTab: Math.max(
        0,
        book.sheets.findIndex(({ id }) => id === book.activeId),
      ),
    } as XlsxWorkbook['views'][number],
  ];
  file.definedNames.model = book.names
    .filter(({ formula }) => /^='?[^()]+'?!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(formula))
    .map(({ name, formula }) => ({ name, ranges: [formula.slice(1)] }));
  const bytes = new Uint8Array((await file.xlsx.writeBuffer()) as ArrayBuffer);
  return withCustomXml(
    bytes,
    book.xmlParts.map(({ xml }) => xml),
  );
}

async function writeSheet(worksheet: Worksheet, sheet: Sheet): Promise<void> {
  if (sheet.visibility !== 'Visible') worksheet.state = 'hidden';
  for (const { row, column, cell } of cellsWithin(sheet, WHOLE_SHEET)) {
    const target = worksheet.getCell(row, column);
    target.value = cell.formula
      ? { formula: cell.formula.slice(1), result: plain(cellValue(sheet, row, column)) as string }
      : plain(cell.value);
    target.style = styleOf(cell.format);
  }
  for (const [row, { hidden, height }] of sheet.rows) {
    worksheet.getRow(row).hidden = hidden ?? false;
    if (height) worksheet.getRow(row).height = height;
  }
  for (const [column, { hidden, width }] of sheet.columns) {
    worksheet.getColumn(column).hidden = hidden ?? false;
    if (width) worksheet.getColumn(column).width = columnCharacters(width);
  }
  for (const merge of sheet.merges) worksheet.mergeCells(areaAddress(merge));
  for (const { areas, formula, look } of sheet.conditionalFormats) {
    const fill = look.fill && solid(look.fill, 'bgColor');
    const rule = { type: 'expression', formulae: [formula.slice(1)], style: fill ? { fill } : {} };
    worksheet.addConditionalFormatting({
      ref: areas.map(areaAddress).join(' '),
      rules: [rule as ConditionalFormattingRule],
    });
  }
  if (sheet.protection) {
    await worksheet.protect('', { formatCells: sheet.protection.allowFormatCells });
  }
}

/** The inverse of `columnPoints`. */
function columnCharacters(points: number): number {
  return (points / 0.75 - 5) / 7;
}

function plain(value: CellContent): CellValue {
  return typeof value === 'object' && value !== null
    ? ({ error: value.error } as CellValue)
    : value;
}

function styleOf(format: CellFormat): Partial<Style> {
  const { numberFormat, fill, fontName, fontSize, bold, color, horizontal, vertical, wrap } =
    format;
  const border = Object.fromEntries(
    Object.entries(format.borders ?? {}).map(([edge, side]) => [
      edge.replace('Edge', '').toLowerCase(),
      { style: 'thin', color: { argb: argb(side.color) } } satisfies Partial<Border>,
    ]),
  );
  return {
    ...(numberFormat && { numFmt: numberFormat }),
    ...(fill && { fill: solid(fill, 'fgColor') }),
    font: { name: fontName, size: fontSize, bold, ...(color && { color: { argb: argb(color) } }) },
    alignment: {
      horizontal: horizontal?.toLowerCase() as Alignment['horizontal'],
      vertical: (vertical === 'Center' ? 'middle' : vertical?.toLowerCase()) as 'middle',
      wrapText: wrap,
    },
    border,
  };
}

function solid(color: string, part: 'fgColor' | 'bgColor') {
  return { type: 'pattern' as const, pattern: 'solid' as const, [part]: { argb: argb(color) } };
}

/** "#E9EDF2" → "FFE9EDF2" */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
