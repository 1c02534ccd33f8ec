import type { Document, Element } from '@xmldom/xmldom';
import { all } from '../elements';

/** No tab, group or control shares its id. */
export function uniqueIds(_root: Element, document: Document): string[] {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    all(document, name).map((e) => e.getAttribute('id')),
  );
  return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `id ${id} stands twice`);
}
