import { OUR_SHEETS, type OurSheetKey } from '../../../core/grid/grid';
import { readPlace, SHEET_NAME_PREFIX } from '../read/our-sheets';
import type { Book, BookSheet } from './book';

/** The hidden name that marks our sheet, whatever the clerk calls it: Duban_Sheet_ledger = '督办_台账'!$A$1. */
export function markName(key: OurSheetKey): string {
  return SHEET_NAME_PREFIX + key;
}

export function markTarget(sheetName: string): string {
  return `${quoteSheet(sheetName)}!$A$1`;
}

/** "任务'表" → "'任务''表'" */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Our sheets from an earlier run. A mark whose sheet is gone finds none. */
export function findOurSheets({ sheets, names }: Book): Map<OurSheetKey, BookSheet> {
  const found = new Map<OurSheetKey, BookSheet>();
  for (const key of OUR_SHEETS) {
    const mark = names.find(({ name, scope }) => scope === null && isSameName(name, markName(key)));
    const target = mark && readPlace(mark.refersTo)?.sheet;
    const sheet = sheets.find(({ name, isWorksheet }) => isWorksheet && name === target);
    if (sheet?.part) found.set(key, sheet);
  }
  return found;
}

/** Names are alike whatever their capitals. */
export function isSameName(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

/** A name of workbook scope that Duban gave. */
export function isOurName(name: string): boolean {
  return name.toLowerCase().startsWith('duban_');
}
