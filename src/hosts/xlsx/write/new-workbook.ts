import type { Row } from 'exceljs';
import type { DrawnRow, DrawnSheet } from '../../../core/changes/drawing';
import { areaAddress } from '../../../core/grid/address';
import { withoutUnfit } from '../../xml/escape-text';
import { encodeCellText } from '../package/cell-text';
import { sheetSetup } from './sheet/sheet-setup';
import { toExceljsStyle } from './sheet/to-exceljs-style';

/** A new .xlsx file with one sheet of texts. It is the clerk's from the beginning: nothing in it marks it as ours. */
export async function newWorkbook(sheet: DrawnSheet): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs/dist/exceljs.bare.min.js');
  const workbook = new exceljs.Workbook();
  const worksheet = workbook.addWorksheet(sheet.name, sheetSetup(sheet));
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  sheet.rows.forEach((row, i) => fillRow(worksheet.getRow(i + 1), row, sheet));
  for (const { top, left, bottom, right } of sheet.merges)
    worksheet.mergeCells(top, left, bottom, right);
  const { titleRows, printArea } = sheet.page;
  if (titleRows) worksheet.pageSetup.printTitlesRow = titleRows.join(':');
  worksheet.pageSetup.printArea = areaAddress(printArea);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillRow(row: Row, { height, style, cells }: DrawnRow, sheet: DrawnSheet): void {
  if (height !== undefined) row.height = height;
  cells.forEach((value, c) => {
    const cell = row.getCell(c + 1);
    cell.style = toExceljsStyle(sheet.styles[style ?? sheet.columns[c]!.style]!);
    // always text, whatever it begins with
    if (typeof value === 'string') cell.value = encodeCellText(withoutUnfit(value));
  });
}
