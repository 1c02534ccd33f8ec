import { loadParts, MEMORY_NAMESPACE } from '../our-marks';
import { deleteOurs } from './highlights';
import type { Added } from './plan-steps';
import { STAGE_COLUMNS } from './stage';
import { loadCandidates, loadHighlighted, loadName } from './target-state';

/**
 * After a writing that did not come to its end: takes away what it had added, unless it is complete after all and only the answer
 * got lost, which the marks tell.
 */
export async function takeBack(context: Excel.RequestContext, added: Added): Promise<void> {
  const { workbook } = context;
  const sheets = added.sheets.map(({ name, mark }) => ({
    sheet: loadSheet(workbook, name),
    mark: loadName(workbook, mark),
  }));
  const names = added.names.map((name) => loadName(workbook, name));
  const staged = added.staged.map((id) => loadSheet(workbook, id));
  const highlighted = new Map(
    added.highlighted.map((name) => [name, loadHighlighted(workbook, name)]),
  );
  const memory = added.memory ? loadParts(workbook, MEMORY_NAMESPACE) : null;
  await context.sync();

  for (const sheet of staged) if (!sheet.isNullObject) sheet.getRange(STAGE_COLUMNS).clear();
  const candidates = loadCandidates({ highlighted });
  await context.sync();

  const isComplete = sheets.length > 0 && sheets.every(({ mark }) => isSet(mark));
  if (isComplete) return;
  for (const { sheet, mark } of sheets) {
    if (isSet(mark)) mark.delete();
    if (!sheet.isNullObject) sheet.delete();
  }
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const rules of candidates.values()) deleteOurs(rules);
  for (const part of memory?.items ?? []) part.delete();
  await context.sync();
}

/** A mark whose sheet the clerk deleted earlier marks nothing. */
function isSet(mark: Excel.NamedItem): boolean {
  return !mark.isNullObject && !String(mark.formula).includes('#REF!');
}

function loadSheet(workbook: Excel.Workbook, nameOrId: string): Excel.Worksheet {
  const sheet = workbook.worksheets.getItemOrNullObject(nameOrId);
  sheet.load('id');
  return sheet;
}
