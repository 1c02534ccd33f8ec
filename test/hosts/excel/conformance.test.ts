import { toSerial } from '../../../src/core/calendar/serial';
import { areaAddress, columnNumber, parseArea } from '../../../src/core/grid/address';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { createBook, findSheet, type Book } from '../../excel/book/book';
import { makeCell, type Sheet } from '../../excel/book/sheet';
import { cellAt } from '../../excel/book/sheet';
import { mergeAreas } from '../../excel/book/fill-sheet';
import { cellValue } from '../../excel/formulas/evaluate';
import { openExcel } from '../../excel/open-excel';
import { toCellValue } from '../../../src/hosts/excel/read/to-cell-value';
import { wireValue } from '../../excel/objects/content';
import type { GivenSheet, GivenValue, GivenWorkbook, Look } from '../given-workbook';
import { describeHost } from '../host-conformance';

describeHost('the Excel host', (given) => {
  const book = bookOf(given);
  openExcel(book);
  return Promise.resolve({ host: createExcelHost(), look: () => Promise.resolve(lookAt(book)) });
});

function bookOf(given: GivenWorkbook): Book {
  const names = given.sheets.map(({ name }) => name);
  const book = createBook(names, { date1904: given.date1904 ?? false });
  book.structureProtected = given.structureProtected ?? false;
  for (const sheet of given.sheets) fill(findSheet(book, sheet.name)!, sheet);
  return book;
}

function fill(sheet: Sheet, given: GivenSheet): void {
  for (const [address, value] of Object.entries(given.cells)) {
    const { top, left } = parseArea(address)!;
    put(sheet, top, left, value);
  }
  mergeAreas(sheet, ...(given.merges ?? []));
  if (given.hidden) sheet.visibility = 'Hidden';
  for (const row of given.hiddenRows ?? []) sheet.rows.set(row, { hidden: true });
  for (const letter of given.hiddenColumns ?? []) {
    sheet.columns.set(columnNumber(letter), { hidden: true });
  }
  if (given.protected) sheet.protection = { allowFormatCells: false };
}

function put(sheet: Sheet, row: number, column: number, given: GivenValue): void {
  const cell = makeCell(sheet, row, column);
  if (typeof given !== 'object' || 'error' in given) cell.value = given;
  else if ('date' in given) {
    cell.value = toSerial(given.date, sheet.book.date1904);
    cell.format = { numberFormat: 'yyyy-mm-dd' };
  } else {
    cell.value = given.percent / 100;
    cell.format = { numberFormat: '0%' };
  }
}

function lookAt(book: Book): Look {
  return {
    sheetNames: () => book.sheets.map(({ name }) => name),
    cell: (name, address) => {
      const sheet = findSheet(book, name)!;
      const { top, left } = parseArea(address)!;
      const cell = cellAt(sheet, top, left);
      const value = wireValue(cellValue(sheet, top, left));
      const formula = cell?.formula?.slice(1) ?? null;
      return {
        value: toCellValue(value, cell?.format.numberFormat, book.date1904),
        // links are formulas here
        formula: formula?.startsWith('HYPERLINK(') ? null : formula,
      };
    },
    highlights: (name) =>
      findSheet(book, name)!.conditionalFormats.map(({ areas, formula, look }) => ({
        areas: areas.map(areaAddress),
        formula: formula.slice(1),
        fill: look.fill!.slice(1),
      })),
    names: () =>
      Object.fromEntries(
        book.names
          .filter(({ name }) => !name.startsWith('Duban_Sheet_'))
          .map(({ name, formula }) => [name, formula.slice(1)]),
      ),
  };
}
