import type { XmlElement } from '../../xml/elements';
import type { Splice } from './splice';

/** Puts markup at the end of an element, which may be written `<a/>`. */
export function appendChild(element: XmlElement, markup: string): Splice {
  if (element.contentStart < element.end) {
    return { start: element.contentEnd, end: element.contentEnd, text: markup };
  }
  const open = openTag(element.tag);
  const close = `</${element.prefix}${element.name}>`;
  return { start: element.start, end: element.end, text: open + markup + close };
}

/** `<a b="c">`, also of `<a b="c" />`. */
export function openTag(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
