import type { OurSheetKey } from '../../../core/grid/grid';
import { isSameSheet, type Book } from './book';
import { dropFromCalcChain } from './calc-chain';
import { dropContentType } from './content-types';
import type { Draft } from './draft';
import { dropPartsBelow } from './drop-parts-below';
import { deleteName } from './edit-names';
import { findOurSheets, markName } from './our-sheets';
import { dropRelationship } from './relationships';

/** Takes our sheet away with its mark, its names and all that hung on it. */
export function deleteSheet(draft: Draft, book: Book, key: OurSheetKey): Book {
  const sheet = findOurSheets(book).get(key);
  const unmarked = deleteName(book, markName(key));
  if (!sheet) return unmarked;
  const part = sheet.part!;
  for (const gone of [...dropPartsBelow(draft, part), part]) {
    draft.drop(gone);
    dropContentType(draft, gone);
  }
  dropRelationship(draft, draft.pkg.workbookPart, sheet.relationshipId);
  dropFromCalcChain(draft, new Set([sheet.sheetId]));
  return {
    ...unmarked,
    sheets: unmarked.sheets.filter((other) => other !== sheet),
    names: unmarked.names.filter(({ scope }) => !scope || !isSameSheet(scope, sheet)),
  };
}
