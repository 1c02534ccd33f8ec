import { decodeEntities } from '../../xml/entities';
import { escapeText } from '../../xml/escape-text';
import type { Book } from './book';
import type { Draft } from './draft';
import { findOurSheets, quoteSheet } from './our-sheets';

/** Elements of sheets and charts that hold formulas. */
const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*)?>)([^<>]*)(?=<)/g;

/**
 * Lets the clerk's own formulas that lead to a sheet of ours that is gone say #REF!, as Excel does when a sheet is deleted;
 * Excel takes a file whose formulas name a sheet that is nowhere for damaged.
 */
export function breakReferences(draft: Draft, book: Book, gone: readonly string[]): Book {
  if (gone.length === 0) return book;
  const breaks = breaker(gone);
  const ours = new Set(findOurSheets(book).values());
  const worksheets = book.sheets.flatMap((sheet) =>
    sheet.part && sheet.isWorksheet && draft.has(sheet.part) && !ours.has(sheet)
      ? [sheet.part]
      : [],
  );
  const charts = draft.parts().filter((part) => /chart/i.test(draft.pkg.contentType(part) ?? ''));
  for (const part of [...worksheets, ...charts]) {
    const xml = draft.text(part)!;
    if (!gone.some((name) => xml.includes(escapeText(name)))) continue;
    const broken = xml.replace(FORMULA, (same, open: string, content: string) => {
      const formula = decodeEntities(content);
      const next = breaks(formula);
      return next === formula ? same : open + escapeText(next);
    });
    draft.put(part, broken);
  }
  const names = book.names.map((name) => ({ ...name, refersTo: breaks(name.refersTo) }));
  return { ...book, names };
}

function breaker(gone: readonly string[]): (formula: string) => string {
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const names = gone.flatMap((name) => [escape(quoteSheet(name)), escape(name)]);
  // not text, nor the end of a longer name, of a range of sheets, or of a sheet in another file
  const reference = new RegExp(`"[^"]*"|(?<![\\p{L}\\p{N}_.'\\]:])(?:${names.join('|')})!`, 'gu');
  return (formula) => formula.replace(reference, (found) => (found[0] === '"' ? found : '#REF!'));
}
