import type { Place } from '../../../core/grid/address';
import { OUR_SHEETS, type OurSheetKey, type Workbook } from '../../../core/grid/grid';
import type { WorkbookPart } from './workbook-part';

/** Hidden names that mark our sheets, wherever the clerk moved or renamed them. */
export const SHEET_NAME_PREFIX = 'Duban_Sheet_';

/** Our sheets of an earlier run, by what they are. */
export function findOurSheets({ names, sheets }: WorkbookPart): Workbook['ours'] {
  const tabs = new Set(sheets.map(({ name }) => name));
  const ours: Partial<Record<OurSheetKey, string>> = {};
  for (const key of OUR_SHEETS) {
    const name = names.find((name) => name.sheet === null && name.name === SHEET_NAME_PREFIX + key);
    const place = name && readPlace(name.refersTo);
    if (place && tabs.has(place.sheet)) ours[key] = place.sheet;
  }
  return ours;
}

const PLACE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/;

/** "'一''二'!$A$1" → that cell; null for areas, #REF! and anything else. */
export function readPlace(refersTo: string): Place | null {
  const match = PLACE.exec(refersTo);
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
  return { sheet, address: match[3]!.replaceAll('$', '') };
}
