import { unzipSync, strFromU8 } from 'fflate';
import type { Workbook, Worksheet } from 'exceljs';
import type { DrawnSheet } from '../../../../core/changes/drawing';
import type { StyleName } from '../../../../core/changes/styles';
import { areaAddress, parseArea } from '../../../../core/grid/address';
import { attribute, childElements, rootElement } from '../../package/xml';
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

/** Binding edge and cutting edge of GB/T 9704, in inches. */
const MM = 1 / 25.4;
const MARGINS = { top: 28 * MM, bottom: 26 * MM, left: 20 * MM, right: 20 * MM };
const FOOTER_MARGIN = 14 * MM;
const A4 = 9;

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
  const { freeze, page, filter, columns, styles, conditionalFormats } = sheet;
  const scrolling = freeze ? parseArea(freeze) : null;
  const worksheet = workbook.addWorksheet(name, {
    properties: { outlineLevelCol: columns.some(({ hidden }) => hidden) ? 1 : 0 },
    views: [
      scrolling
        ? {
            state: 'frozen',
            xSplit: scrolling.left - 1,
            ySplit: scrolling.top - 1,
            topLeftCell: freeze,
            showGridLines: false,
          }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: page.fitToHeight ? 1 : 0,
      horizontalCentered: true,
      margins: { ...MARGINS, header: FOOTER_MARGIN, footer: FOOTER_MARGIN },
    },
    headerFooter: { oddFooter: footer(page.footer) },
  });
  if (filter) worksheet.autoFilter = areaAddress(filter);
  Object.values(styles).forEach((style, i) => {
    worksheet.getCell(1, i + 1).style = toExceljsStyle(style);
  });
  addConditionalFormats(worksheet, conditionalFormats);
}

function addConditionalFormats(
  worksheet: Worksheet,
  formats: DrawnSheet['conditionalFormats'],
): void {
  formats.forEach(({ areas, formula, look }, i) => {
    worksheet.addConditionalFormatting({
      ref: areas.map(areaAddress).join(' '),
      rules: [
        {
          type: 'expression',
          priority: i + 1,
          formulae: [formula],
          style: toExceljsLook(look),
        },
      ],
    });
  });
}

/** "第 {page} 页" → Excel's footer codes, centred, in 10 pt Song. */
function footer(text: string): string {
  const codes = text.replace(/&/g, '&&').replace('{page}', '&P').replace('{pages}', '&N');
  // a digit would be read as part of the size
  return `&C&"宋体,Regular"&10${/^\d/.test(codes) ? ' ' : ''}${codes}`;
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
