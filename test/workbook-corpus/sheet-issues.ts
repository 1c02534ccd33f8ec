import type { Package } from '../../src/hosts/xlsx/package/open-package';
import { partKey } from '../../src/hosts/xlsx/package/part-name';
import { isOfType } from '../../src/hosts/xlsx/package/relationship';
import { readWorkbookPart } from '../../src/hosts/xlsx/read/workbook-part';
import { childElement, childElements, rootElement } from '../../src/hosts/xml/elements';

/** Children of a worksheet as the schema (ECMA-376 part 1, 18.3.1.99) orders them. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** What is wrong with worksheets: children out of order, looks that the styles part does not have. */
export function sheetIssues(pkg: Package, looked: ReadonlySet<string>): string[] {
  const { cells, differences } = countStyles(pkg);
  return readWorkbookPart(pkg).sheets.flatMap(({ name, part, isWorksheet }) => {
    const isLooked = isWorksheet && looked.has(partKey(part));
    const xml = isLooked ? pkg.part(part)?.text() : undefined;
    const root = xml === undefined ? null : rootElement(xml);
    if (xml === undefined || !root) return [];
    const children = childElements(xml, root).filter(({ prefix }) => prefix === root.prefix);
    const places = children.map((child) => ORDER.indexOf(child.name)).filter((place) => place >= 0);
    const isOrdered = places.every((place, i) => i === 0 || places[i - 1]! <= place);
    return [
      ...(isOrdered ? [] : [`${name}: children out of order`]),
      ...(highest(xml, /<(?:\w+:)?(?:c|row)\s[^>]*?\ss="(\d+)"/g) < cells
        ? []
        : [`${name}: a style that is not there`]),
      ...(highest(xml, /\sdxfId="(\d+)"/g) < differences
        ? []
        : [`${name}: a dxf that is not there`]),
    ];
  });
}

function countStyles(pkg: Package): { cells: number; differences: number } {
  const styles = pkg.relationships(pkg.workbookPart).find((r) => isOfType(r, 'styles'));
  const xml = (styles && pkg.part(styles.target)?.text()) ?? '';
  const root = rootElement(xml);
  const count = (name: string) => {
    const list = root && childElement(xml, root, name);
    return list ? childElements(xml, list).length : 0;
  };
  return { cells: count('cellXfs'), differences: count('dxfs') };
}

function highest(xml: string, pattern: RegExp): number {
  let most = -1;
  for (const match of xml.matchAll(pattern)) most = Math.max(most, Number(match[1]));
  return most;
}
