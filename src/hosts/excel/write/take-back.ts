import type { Added } from './plan-steps';
import { STAGE_COLUMNS } from './plan-steps';
import { loadName } from './target-state';

/**
 * After a writing that did not come to its end: takes away what it had added, unless it is complete after all and only the answer
 * got lost, which the marks tell.
 */
export async function takeBack(context: Excel.RequestContext, added: Added): Promise<void> {
  const { workbook } = context;
  const sheets = added.sheets.map(({ name, mark }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    return { sheet, mark: loadName(workbook, mark) };
  });
  const names = added.names.map((name) => loadName(workbook, name));
  const staged = added.staged.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    sheet.load('id');
    return sheet;
  });
  await context.sync();

  const isComplete = sheets.length > 0 && sheets.every(({ mark }) => !mark.isNullObject);
  for (const sheet of staged) if (!sheet.isNullObject) sheet.getRange(STAGE_COLUMNS).clear();
  if (!isComplete) {
    for (const { sheet, mark } of sheets) {
      if (!sheet.isNullObject) sheet.delete();
      if (!mark.isNullObject) mark.delete();
    }
    for (const name of names) if (!name.isNullObject) name.delete();
  }
  await context.sync();
}
