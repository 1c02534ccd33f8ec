import type { Document, Element } from '@xmldom/xmldom';
import { all, children } from '../elements';

const ICON_SIZES = ['16', '32', '80'];

/** Every icon in the three sizes Office asks for. */
export function icons(_root: Element, document: Document): string[] {
  return all(document, 'Icon').flatMap((icon) => {
    const sizes = children(icon).map((image) => image.getAttribute('size'));
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an <Icon> lacks size ${size}`,
    );
  });
}
