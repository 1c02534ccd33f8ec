import { isSameSheet, type Book, type BookName, type BookSheet } from './book';
import { isSameName } from './our-sheets';

/** Adds a name or lets it refer to something else, where it stands. */
export function setName(
  book: Book,
  given: { name: string; scope?: BookSheet; refersTo: string; hidden?: boolean },
): Book {
  const { name, scope = null, refersTo, hidden = false } = given;
  const at = book.names.findIndex((known) => isName(known, name, scope));
  const element = book.names[at]?.element ?? null;
  const next: BookName = { name, scope, refersTo, hidden, element };
  const names = at < 0 ? [...book.names, next] : book.names.with(at, next);
  return { ...book, names };
}

export function deleteName(book: Book, name: string, scope: BookSheet | null = null): Book {
  return { ...book, names: book.names.filter((known) => !isName(known, name, scope)) };
}

function isName(known: BookName, name: string, scope: BookSheet | null): boolean {
  if (!isSameName(known.name, name)) return false;
  return known.scope && scope ? isSameSheet(known.scope, scope) : known.scope === scope;
}
