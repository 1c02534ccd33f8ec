import type { Assignment, PartyRole } from './assignment';
import { splitOutsideBrackets } from './outside-brackets';
import { roleOfEachPart } from './role-for-owner-header';
import { splitNames } from './split-names';

const SEVERAL_PERSONS: ReadonlySet<PartyRole | null> = new Set(['leader', 'person', 'contact']);

/**
 * Under a header that names several persons (责任领导/责任人) a cell of as many parts tells them in the same order: 张伟/李明. `text` is
 * prepared; null where header or cell are not of that kind.
 */
export function readInOrder(
  text: string,
  header: string,
  read: (part: string, role: PartyRole) => readonly Assignment[],
): readonly Assignment[] | null {
  if (text.includes(':')) return null;
  const roles = roleOfEachPart(header);
  const persons = new Set(roles.filter((role) => SEVERAL_PERSONS.has(role)));
  if (persons.size < 2 || roles.includes(null)) return null;
  const parts = partsOf(text, roles.length);
  return parts && roles.flatMap((role, at) => read(parts[at]!, role!));
}

/** The parts between slashes or line breaks, or the names of a list, where there are just so many. */
function partsOf(text: string, count: number): readonly string[] | null {
  for (const sign of ['/', '\n', ';']) {
    const pieces = splitOutsideBrackets(text, sign).map(({ piece }) => piece.trim());
    if (pieces.length === count && pieces.every((piece) => piece !== '')) return pieces;
  }
  if (/[/\n;]/.test(text)) return null;
  const names = splitNames(text, true).map(({ name }) => name);
  return names.length === count ? names : null;
}
