import type { ExpressionRuleType, Workbook, Worksheet } from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import type { DrawnSheet } from '../../../../core/changes/drawing';
import type { StyleName } from '../../../../core/changes/styles';
import { areaAddress } from '../../../../core/grid/address';
import { attribute } from '../../../xml/attributes';
import { childElements, rootElement } from '../../../xml/elements';
import { sheetSetup } from './sheet-setup';
import { toExceljsLook, toExceljsStyle } from './to-exceljs-style';

/** Our sheets without their cells, as exceljs writes them in a scratch workbook. */
export interface Skeletons {
  /** The scratch workbook's styles part. */
  readonly styles: string;
  readonly sheets: readonly Skeleton[];
}

export interface Skeleton {
  /** Elements of the worksheet by local name: sheetPr, sheetViews, conditionalFormatting (several, joined), pageSetup, … */
  readonly elements: ReadonlyMap<string, string>;
  /** Index in the scratch workbook's cellXfs of each look the sheet names. */
  readonly styleIndexes: ReadonlyMap<StyleName, number>;
}

/** exceljs is slow on large sheets and is loaded only here; it sees one sample cell of every look and no other. */
export async function drawSkeletons(sheets: readonly DrawnSheet[]): Promise<Skeletons> {
  const { default: exceljs } = await import('exceljs/dist/exceljs.bare.min.js');
  const workbook: Workbook = new exceljs.Workbook();
  sheets.forEach((sheet, i) => addSkeleton(workbook, sheet, `Sheet${i + 1}`));
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const part = (name: string) => strFromU8(files[name]!);
  return {
    styles: part('xl/styles.xml'),
    sheets: sheets.map((sheet, i) => readSkeleton(part(`xl/worksheets/sheet${i + 1}.xml`), sheet)),
  };
}

function addSkeleton(workbook: Workbook, sheet: DrawnSheet, name: string): void {
  const { filter, styles, conditionalFormats } = sheet;
  const worksheet = workbook.addWorksheet(name, sheetSetup(sheet));
  if (filter) worksheet.autoFilter = areaAddress(filter);
  Object.values(styles).forEach((style, i) => {
    worksheet.getCell(1, i + 1).style = toExceljsStyle(style);
  });
  addConditionalFormats(worksheet, conditionalFormats);
}

/** The rules of an area in one element: opened faster than each in its own. */
function addConditionalFormats(
  worksheet: Worksheet,
  formats: DrawnSheet['conditionalFormats'],
): void {
  const rules = new Map<string, ExpressionRuleType[]>();
  formats.forEach(({ areas, formula, look }, i) => {
    const ref = areas.map(areaAddress).join(' ');
    const rule: ExpressionRuleType = {
      type: 'expression',
      priority: i + 1,
      formulae: [formula],
      style: toExceljsLook(look),
    };
    rules.set(ref, [...(rules.get(ref) ?? []), rule]);
  });
  for (const [ref, ofArea] of rules) worksheet.addConditionalFormatting({ ref, rules: ofArea });
}

function readSkeleton(xml: string, { styles }: DrawnSheet): Skeleton {
  const root = rootElement(xml)!;
  const elements = new Map<string, string>();
  for (const { name, start, end } of childElements(xml, root)) {
    elements.set(name, (elements.get(name) ?? '') + xml.slice(start, end));
  }
  const samples = elements.get('sheetData') ?? '';
  const indexes = [...samples.matchAll(/<c [^>]*>/g)].map(([tag]) => Number(attribute(tag, 's')));
  const names = Object.keys(styles);
  return { elements, styleIndexes: new Map(names.map((name, i) => [name, indexes[i] ?? 0])) };
}
