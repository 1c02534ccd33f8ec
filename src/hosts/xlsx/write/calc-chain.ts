import { attribute } from '../../xml/attributes';
import { childElements, rootElement } from '../../xml/elements';
import { isOfType } from '../package/relationship';
import { dropContentType } from './content-types';
import type { Draft } from './draft';
import { dropRelationship } from './relationships';
import { splice } from './splice';

/**
 * Takes the cells of some sheets out of the calculation chain. An entry without a formula makes Excel repair the file;
 * a formula without an entry does not, so ours are never entered.
 */
export function dropFromCalcChain(draft: Draft, sheetIds: ReadonlySet<number>): void {
  const workbook = draft.pkg.workbookPart;
  const relationship = draft.relationships(workbook).find((r) => isOfType(r, 'calcChain'));
  const xml = relationship && draft.text(relationship.target);
  const root = xml ? rootElement(xml) : null;
  if (!relationship || !xml || !root) return;
  const changes = [];
  let sheetId = 0;
  let written = 0;
  let kept = 0;
  for (const { start, end, tag } of childElements(xml, root)) {
    const own = attribute(tag, 'i');
    // without an "i" of its own, a cell is on the sheet of the one before
    if (own !== null) sheetId = Number(own);
    if (sheetIds.has(sheetId)) changes.push({ start, end, text: '' });
    else {
      kept++;
      if (own === null && written !== sheetId) {
        const inner = tag.slice(0, tag.endsWith('/>') ? -2 : -1);
        changes.push({ start, end, text: `${inner.trimEnd()} i="${sheetId}"/>` });
      }
      written = sheetId;
    }
  }
  if (changes.length === 0) return;
  if (kept > 0) return draft.put(relationship.target, splice(xml, changes));
  draft.drop(relationship.target);
  dropContentType(draft, relationship.target);
  dropRelationship(draft, workbook, relationship.id);
}
