import type { Book } from './book';
import { findCustomXml } from './custom-xml';
import type { Draft } from './draft';
import { cutOurRules } from './highlights/our-rules';
import { readSheetTail } from './highlights/sheet-tail';
import { findOurSheets, isOurName } from './our-sheets';

/** Whether anything of ours would be written: a sheet, a name, a memory or a highlight. */
export function holdsOurs(draft: Draft, book: Book): boolean {
  return (
    findOurSheets(book).size > 0 ||
    book.names.some(({ name, scope }) => scope === null && isOurName(name)) ||
    findCustomXml(draft, 'memory') !== null ||
    hasHighlights(draft, book)
  );
}

function hasHighlights(draft: Draft, { sheets }: Book): boolean {
  return sheets.some(({ part, isWorksheet }) => {
    const tail = part !== null && isWorksheet ? readSheetTail(draft, part) : null;
    return tail !== null && cutOurRules(tail).length > 0;
  });
}
