import { Workbook as XlsxWorkbook, type Cell as XlsxCell, type Worksheet } from 'exceljs';
import { fromDayNumber } from '../../../src/core/calendar/iso-date';
import { toSerial } from '../../../src/core/calendar/serial';
import { parseArea } from '../../../src/core/grid/address';
import { columnPoints } from '../../../src/hosts/excel/write/lay-out-sheet';
import { customXmlOf } from './custom-xml';
import { createBook, findSheet, newId, type Book, type BookOptions } from './book';
import type { CellContent, CellFormat } from './cell';
import { makeCell, type Sheet } from './sheet';

/** Opens a file of our own samples in the emulated Excel, with its looks. */
export async function openXlsx(bytes: Uint8Array, options: BookOptions = {}): Promise<Book> {
  const file = new XlsxWorkbook();
  await file.xlsx.load(bytes as unknown as ArrayBuffer);
  const names = file.worksheets.map(({ name }) => name);
  const date1904 = file.properties.date1904 ?? false;
  const book = createBook(names, { ...options, date1904 });
  for (const { name, ranges } of file.definedNames.model) {
    const visible = !name.startsWith('Duban_Sheet_');
    book.names.push({ name, formula: `=${ranges[0]}`, visible, comment: '' });
  }
  book.xmlParts = customXmlOf(bytes).map((xml) => ({ id: newId(book), xml }));
  for (const worksheet of file.worksheets) fill(findSheet(book, worksheet.name)!, worksheet);
  return book;
}

function fill(sheet: Sheet, worksheet: Worksheet): void {
  // a sheet just written by others than exceljs has no state
  sheet.visibility = (worksheet.state ?? 'visible') === 'visible' ? 'Visible' : 'Hidden';
  sheet.showGridlines = worksheet.views?.[0]?.showGridLines ?? true;
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    if (row.height || row.hidden) {
      sheet.rows.set(rowNumber, { height: row.height || undefined, hidden: row.hidden });
    }
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const target = makeCell(sheet, rowNumber, column);
      target.format = formatOf(cell);
      if (cell.isMerged && cell.master !== cell) return;
      if (cell.formula) target.formula = `=${cell.formula}`;
      else target.value = contentOf(cell, sheet.book.date1904);
    });
  });
  worksheet.columns?.forEach((column, i) => {
    const width = column.width === undefined ? undefined : columnPoints(column.width);
    sheet.columns.set(i + 1, { width, hidden: column.hidden, outlineLevel: column.outlineLevel });
  });
  sheet.merges = worksheet.model.merges.map((merge) => parseArea(String(merge))!);
  const { conditionalFormattings: formats } = worksheet as unknown as XlsxRules;
  sheet.conditionalFormats = formats.flatMap(({ ref, rules }) =>
    rules
      .filter(({ type }) => type === 'expression')
      .map(({ formulae, style }) => ({
        id: newId(sheet.book),
        type: 'Custom',
        areas: ref.split(' ').map((address) => parseArea(address)!),
        formula: `=${formulae[0]}`,
        stopIfTrue: false,
        look: { fill: colorOf(style?.fill?.bgColor), borders: {} },
      })),
  );
}

interface XlsxRules {
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly {
      readonly type: string;
      readonly formulae: readonly string[];
      readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
    }[];
  }[];
}

const MS_PER_DAY = 86_400_000;

function contentOf({ value }: XlsxCell, date1904: boolean): CellContent {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    const days = value.getTime() / MS_PER_DAY;
    return toSerial(fromDayNumber(Math.floor(days)), date1904) + (days % 1);
  }
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : null;
}

function formatOf({ font, fill, border, alignment, numFmt }: XlsxCell): CellFormat {
  const side = (edge: { style?: string; color?: { argb?: string } } | undefined) =>
    edge?.style && { style: 'Continuous', color: colorOf(edge.color) ?? '#000000' };
  const borders = Object.fromEntries(
    (['top', 'bottom', 'left', 'right'] as const)
      .map((name) => [`Edge${name[0]!.toUpperCase()}${name.slice(1)}`, side(border?.[name])])
      .filter(([, line]) => line),
  ) as NonNullable<CellFormat['borders']>;
  const pattern = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill : null;
  return {
    ...(numFmt && { numberFormat: numFmt }),
    ...(font?.name && { fontName: font.name }),
    ...(font?.size && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(colorOf(font?.color) && { color: colorOf(font?.color) }),
    ...(colorOf(pattern?.fgColor) && { fill: colorOf(pattern?.fgColor) }),
    ...(alignment?.horizontal && { horizontal: capital(alignment.horizontal) }),
    ...(alignment?.vertical && {
      vertical: alignment.vertical === 'middle' ? 'Center' : capital(alignment.vertical),
    }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** "FFE9EDF2" → "#E9EDF2"; theme colours are left to the standing ones. */
function colorOf(color: { readonly argb?: string } | undefined): string | undefined {
  return color?.argb ? `#${color.argb.slice(-6)}` : undefined;
}
