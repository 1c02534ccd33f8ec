import type { Package } from '../../package/open-package';
import { writePackage } from '../../package/write-package';
import { OUR_SHEETS } from '../../../../core/grid/grid';
import { readBook, type Book } from '../book';
import { breakReferences } from '../break-references';
import { findCustomXml, writeCustomXml } from '../custom-xml';
import { deleteSheet } from '../delete-sheet';
import { openDraft, type Draft } from '../draft';
import { deleteHighlights } from '../highlights/set-highlights';
import { findOurSheets, isOurName } from '../our-sheets';
import { writeBook } from '../write-book';

/**
 * The package without anything of ours, part by part. What cannot be told apart stays: looks in the styles part, which do no
 * harm unused.
 */
export function removeOurs(pkg: Package): Uint8Array {
  const draft = openDraft(pkg);
  const before = readBook(draft);
  // highlights rest on our names: without any, no sheet need be looked into
  if (!before.names.some(({ name }) => isOurName(name)) && !hasCustomXml(draft)) return pkg.file;
  const without = OUR_SHEETS.reduce<Book>((book, key) => deleteSheet(draft, book, key), before);
  const gone = [...findOurSheets(before).values()].map(({ name }) => name);
  const left = breakReferences(draft, without, gone);
  writeBook(draft, before, {
    ...left,
    names: left.names.filter(({ name, scope }) => scope !== null || !isOurName(name)),
  });
  for (const { name } of without.sheets) deleteHighlights(draft, without, name);
  writeCustomXml(draft, 'memory', null);
  writeCustomXml(draft, 'original', null);
  return writePackage(pkg, draft.changes());
}

function hasCustomXml(draft: Draft): boolean {
  return findCustomXml(draft, 'memory') !== null || findCustomXml(draft, 'original') !== null;
}
