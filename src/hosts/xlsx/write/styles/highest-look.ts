import { isOfType } from '../../package/relationship';
import type { Draft } from '../draft';

/** The highest look that a row, column or cell of the workbook names: where the list of looks is missing, ours must not become theirs. */
export function highestLook(draft: Draft): number {
  let highest = 0;
  const sheets = draft
    .relationships(draft.pkg.workbookPart)
    .filter((relationship) => isOfType(relationship, 'worksheet'));
  for (const { target } of sheets) {
    for (const [, look] of (draft.text(target) ?? '').matchAll(
      /\s(?:s|style)\s*=\s*["'](\d{1,5})["']/g,
    ))
      highest = Math.max(highest, Number(look));
  }
  return highest;
}
