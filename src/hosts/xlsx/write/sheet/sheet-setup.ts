import type { AddWorksheetOptions } from 'exceljs';
import type { DrawnSheet } from '../../../../core/changes/drawing';
import { parseArea } from '../../../../core/grid/address';

/** Binding edge and cutting edge of GB/T 9704, in inches. */
const MM = 1 / 25.4;
const MARGINS = { top: 28 * MM, bottom: 26 * MM, left: 20 * MM, right: 20 * MM };
const FOOTER_MARGIN = 14 * MM;
const A4 = 9;

/** View, page and footer of a drawn sheet, as exceljs takes them. */
export function sheetSetup({ freeze, page, columns }: DrawnSheet): Partial<AddWorksheetOptions> {
  const scrolling = freeze ? parseArea(freeze) : null;
  return {
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
      fitToWidth: page.pagesAcross ?? 1,
      fitToHeight: page.fitToHeight ? 1 : 0,
      horizontalCentered: true,
      margins: { ...MARGINS, header: FOOTER_MARGIN, footer: FOOTER_MARGIN },
    },
    headerFooter: { oddFooter: footer(page.footer) },
  };
}

/** "第 {page} 页" → Excel's footer codes, centred, in 10 pt Song. */
function footer(text: string): string {
  const codes = text.replace(/&/g, '&&').replace('{page}', '&P').replace('{pages}', '&N');
  // a digit would be read as part of the size
  return `&C&"宋体,Regular"&10${/^\d/.test(codes) ? ' ' : ''}${codes}`;
}
