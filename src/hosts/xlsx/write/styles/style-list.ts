import { childElements, rootElement, type XmlElement } from '../../../xml/elements';
import { withPrefix } from '../with-prefix';
import { canonicalMarkup } from './canonical-markup';

/** A list of looks in the styles part (fonts, cellXfs, …), to which ours are added once each. */
export interface StyleList {
  /** Index of this look, an old one where the list has it already. `markup` is without prefix. */
  indexOf(markup: string): number;
  /** In order, with the part's prefix; empty where nothing new came. */
  readonly added: readonly string[];
  readonly length: number;
}

/** `reserved`: how many looks at the start are never shared with ours. `defaults` stand before ours in a list that lacks them. */
export function openStyleList(
  xml: string,
  container: XmlElement | null,
  prefix: string,
  defaults: readonly string[],
  reserved = 0,
): StyleList {
  const items = container ? childElements(xml, container) : [];
  const known = new Map<string, number>();
  items.forEach((item, index) => {
    const key = canonicalMarkup(xml, item);
    if (index >= reserved && !known.has(key)) known.set(key, index);
  });
  const added: string[] = [];
  const add = (markup: string): number => {
    const index = items.length + added.length;
    known.set(canonicalMarkup(markup, rootElement(markup)!), index);
    added.push(withPrefix(markup, prefix));
    return index;
  };
  const missing = defaults.slice(items.length);
  return {
    added,
    get length() {
      return items.length + added.length;
    },
    indexOf(markup) {
      for (const look of missing.splice(0)) add(look);
      return known.get(canonicalMarkup(markup, rootElement(markup)!)) ?? add(markup);
    },
  };
}
