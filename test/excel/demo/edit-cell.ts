import { parseArea } from '../../../src/core/grid/address';
import { activeSheet, noteChange, type Book } from '../book/book';
import { cellAt } from '../book/sheet';
import { enterValue } from '../objects/content';

/** A person types into a cell of the sheet in front. */
export function editCell(book: Book, address: string, typed: string): void {
  const area = parseArea(address);
  const sheet = activeSheet(book);
  if (!area || sheet.protection) return;
  enterValue(sheet, area.top, area.left, typed);
  noteChange(sheet, area, 'person');
}

export function selectCell(book: Book, address: string): void {
  const area = parseArea(address);
  if (area) book.selection = area;
}

export function showSheet(book: Book, name: string): void {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) return;
  book.activeId = sheet.id;
  book.selection = { top: 1, left: 1, bottom: 1, right: 1 };
}

const TARGET = /^=HYPERLINK\("#(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)"/;

/** Goes where a link of ours leads. */
export function followLink(book: Book, address: string): void {
  const area = parseArea(address);
  const formula = area ? cellAt(activeSheet(book), area.top, area.left)?.formula : undefined;
  const match = TARGET.exec(formula ?? '');
  if (!match) return;
  showSheet(book, match[1]?.replaceAll("''", "'") ?? match[2]!);
  selectCell(book, match[3]!);
}
