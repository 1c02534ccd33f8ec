import type { Place } from '../../core/grid/address';
import { HostError } from '../host-error';

/** Excel selects only on the sheet that is shown: activating takes a request of its own. */
export async function revealCell(
  context: Excel.RequestContext,
  { sheet: name, address }: Place,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  // a hidden sheet is the clerk's own choice: it stays hidden
  if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new HostError('sheetGone', { sheet: name });
  }
  sheet.activate();
  await context.sync();
  sheet.getRange(address).select();
  await context.sync();
}
