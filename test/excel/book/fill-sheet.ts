import { toSerial } from '../../../src/core/calendar/serial';
import { parseArea } from '../../../src/core/grid/address';
import type { CellContent } from './cell';
import { makeCell, type Sheet } from './sheet';

/** A cell of a test sheet: text, number, a day, or a value with its number format. */
export type Given =
  | CellContent
  | { readonly day: string }
  | { readonly value: CellContent; readonly numberFormat: string }
  | { readonly formula: string };

/** Puts rows into a sheet from A1 on, as if they had always been there: no event, no parsing. */
export function fillSheet(sheet: Sheet, rows: readonly (readonly Given[])[]): void {
  for (const [i, cells] of rows.entries()) {
    for (const [j, given] of cells.entries()) {
      if (given === null) continue;
      const cell = makeCell(sheet, i + 1, j + 1);
      if (typeof given !== 'object' || 'error' in given) cell.value = given;
      else if ('formula' in given) cell.formula = given.formula;
      else if ('day' in given) {
        cell.value = toSerial(given.day, sheet.book.date1904);
        cell.format = { ...cell.format, numberFormat: 'yyyy/m/d' };
      } else {
        cell.value = given.value;
        cell.format = { ...cell.format, numberFormat: given.numberFormat };
      }
    }
  }
  sheet.book.generation++;
}

export function mergeAreas(sheet: Sheet, ...addresses: readonly string[]): void {
  for (const address of addresses) sheet.merges.push(parseArea(address)!);
}
