import type { Document, Element } from '@xmldom/xmldom';
import { all } from '../elements';
import type { ManifestSurroundings } from '../surroundings';

/** Every button’s function is associated in the code, and the other way round. */
export function functions(
  _root: Element,
  document: Document,
  { associated }: ManifestSurroundings,
): string[] {
  if (!associated) return [];
  const named = all(document, 'FunctionName').map((element) => (element.textContent ?? '').trim());
  return [
    ...named
      .filter((name) => !associated.includes(name))
      .map((name) => `FunctionName ${name} is associated with nothing`),
    ...associated
      .filter((name) => !named.includes(name))
      .map((name) => `${name} is associated but no button calls it`),
  ];
}
