import type { DrawnPage } from '../../../core/changes/drawing';
import { areaAddress, columnLetter } from '../../../core/grid/address';

const POINTS_PER_MM = 72 / 25.4;

/** Margins in millimetres, after GB/T 9704. */
const MARGINS = { top: 28, bottom: 26, left: 20, right: 20, header: 14, footer: 14 } as const;

export function setUpPage({ pageLayout }: Excel.Worksheet, page: DrawnPage): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.topMargin = MARGINS.top * POINTS_PER_MM;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_MM;
  pageLayout.leftMargin = MARGINS.left * POINTS_PER_MM;
  pageLayout.rightMargin = MARGINS.right * POINTS_PER_MM;
  pageLayout.headerMargin = MARGINS.header * POINTS_PER_MM;
  pageLayout.footerMargin = MARGINS.footer * POINTS_PER_MM;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: page.pagesAcross ?? 1,
    ...(page.fitToHeight && { verticalFitToPages: 1 }),
  };
  pageLayout.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  if (page.titleColumns)
    pageLayout.setPrintTitleColumns(page.titleColumns.map((c) => `$${columnLetter(c)}`).join(':'));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footerCode(page.footer);
}

/** "第 {page} 页" → Excel's codes, in Song at 10 points. */
function footerCode(footer: string): string {
  const text = footer.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
  // a digit right after the size would be read as part of it
  return `&"宋体,Regular"&10${/^\d/.test(text) ? ' ' : ''}${text}`;
}
