import { attributes } from '../../../xml/attributes';
import { childElements, type XmlElement } from '../../../xml/elements';

/** Deeper than any style goes; what is nested on purpose is compared as written. */
const DEEPEST = 8;

/** The same text for elements that mean the same: prefixes, attribute order, white space and `<a></a>` do not matter. */
export function canonicalMarkup(xml: string, element: XmlElement, depth = 0): string {
  if (depth > DEEPEST) return xml.slice(element.start, element.end);
  const given = [...attributes(element.tag)]
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const children = childElements(xml, element).map((child) =>
    canonicalMarkup(xml, child, depth + 1),
  );
  // the parts of a font may come in any order
  if (element.name === 'font') children.sort();
  return `<${element.name}${given.sort().join('')}>${children.join('')}</>`;
}
