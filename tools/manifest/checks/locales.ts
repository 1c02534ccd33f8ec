import type { Document, Element } from '@xmldom/xmldom';
import { all, children, local, textOf } from '../elements';

/** No locale overridden twice, nor the default one. */
export function locales(root: Element, document: Document): string[] {
  const owners = new Set(all(document, 'Override').map((element) => element.parentNode as Element));
  return [...owners].flatMap((owner) => {
    const name = owner.getAttribute('id') ?? local(owner);
    const found = children(owner, 'Override').map((element) => element.getAttribute('Locale'));
    return [
      ...(new Set(found).size < found.length ? [`${name}: a locale is overridden twice`] : []),
      ...(found.includes(textOf(root, 'DefaultLocale'))
        ? [`${name}: the default locale is overridden`]
        : []),
    ];
  });
}
