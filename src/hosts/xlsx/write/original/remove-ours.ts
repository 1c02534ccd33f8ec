import type { Package } from '../../package/open-package';
import { writePackage } from '../../package/write-package';
import { OUR_SHEETS } from '../../../../core/grid/grid';
import { readBook, type Book } from '../book';
import { writeCustomXml } from '../custom-xml';
import { deleteSheet } from '../delete-sheet';
import { openDraft } from '../draft';
import { deleteHighlights } from '../highlights/set-highlights';
import { isOurName } from '../our-sheets';
import { writeBook } from '../write-book';

/**
 * The package without anything of ours, part by part. What cannot be told apart stays: looks in the styles part, which do no
 * harm unused.
 */
export function removeOurs(pkg: Package): Uint8Array {
  const draft = openDraft(pkg);
  const before = readBook(draft);
  const without = OUR_SHEETS.reduce<Book>((book, key) => deleteSheet(draft, book, key), before);
  writeBook(draft, before, {
    ...without,
    names: without.names.filter(({ name, scope }) => scope !== null || !isOurName(name)),
  });
  for (const { name } of without.sheets) deleteHighlights(draft, without, name);
  writeCustomXml(draft, 'memory', null);
  writeCustomXml(draft, 'original', null);
  return writePackage(pkg, draft.changes());
}
