import { childElements, type XmlElement } from '../../xml/elements';

/** Children of each root in the order their schema demands; only as far as we insert among them. */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
] as const;

export const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;

/** Of a worksheet, from the rows on. */
export const WORKSHEET_ORDER = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
] as const;

/** Where a new child called `name` belongs: after the last of those that come before it or bear its name. */
export function placeFor(
  xml: string,
  parent: XmlElement,
  name: string,
  order: readonly string[],
): number {
  const before = order.slice(0, order.indexOf(name) + 1);
  const last = childElements(xml, parent).findLast((child) => before.includes(child.name));
  return last?.end ?? parent.contentStart;
}
