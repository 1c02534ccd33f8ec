import { OUR_SHEETS, type OurSheetKey } from '../../core/grid/grid';
import { readPlace, SHEET_NAME_PREFIX } from '../xlsx/read/our-sheets';

/** Name of the custom XML that holds the memory, and of the one by which files find their original bytes again. */
export const MEMORY_NAMESPACE = 'urn:duban:memory:1';
export const ORIGINAL_NAMESPACE = 'urn:duban:original:1';

/** The parts whose root is of that namespace. */
export function loadParts(
  workbook: Excel.Workbook,
  namespace: string,
): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  return parts;
}

export type Marks = ReadonlyMap<OurSheetKey, Excel.NamedItem>;

/** The hidden names that mark our sheets, asked for one by one: a workbook may hold thousands of names. */
export function loadMarks(context: Excel.RequestContext): Marks {
  return new Map(
    OUR_SHEETS.map((key) => {
      const mark = context.workbook.names.getItemOrNullObject(SHEET_NAME_PREFIX + key);
      mark.load('formula');
      return [key, mark] as const;
    }),
  );
}

/** The names our sheets bear now; a mark whose sheet is gone marks nothing. */
export function ourSheetNames(
  marks: Marks,
  sheetNames: readonly string[],
): Partial<Record<OurSheetKey, string>> {
  const ours: Partial<Record<OurSheetKey, string>> = {};
  for (const [key, mark] of marks) {
    const sheet = mark.isNullObject ? undefined : readPlace(String(mark.formula))?.sheet;
    if (sheet !== undefined && sheetNames.includes(sheet)) ours[key] = sheet;
  }
  return ours;
}
