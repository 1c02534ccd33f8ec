import { rootElement } from '../../xml/elements';
import { tagEnd } from '../../xml/tags';
import { plainMarkup } from './plain-markup';
import { readPlainText, readRichText } from './rich-text';

/** The table of strings that cells point into by index. */
export function readSharedStrings(part: string): readonly string[] {
  const xml = plainMarkup(part);
  const root = rootElement(xml);
  if (!root) return [];
  const strings: string[] = [];
  const open = `<${root.prefix}si`;
  const close = `</${root.prefix}si`;
  const plainOpen = `<${root.prefix}t`;
  const plainClose = `</${root.prefix}t>`;

  let at = xml.indexOf(open, root.contentStart);
  while (at >= 0 && at < root.contentEnd) {
    const start = tagEnd(xml, at + 1);
    if (start < 0) break;
    if (xml.charCodeAt(start - 2) === 47) {
      strings.push('');
      at = xml.indexOf(open, start);
      continue;
    }
    const end = xml.indexOf(close, start);
    if (end < 0) break;
    strings.push(readItem(start, end));
    at = xml.indexOf(open, end + close.length);
  }
  return strings;

  function readItem(start: number, end: number): string {
    const textStart = xml.startsWith(plainOpen, start) ? xml.indexOf('>', start) + 1 : 0;
    const textEnd = end - plainClose.length;
    // nearly all: one <t> and nothing else
    if (
      textStart > 0 &&
      xml.startsWith(plainClose, textEnd) &&
      xml.indexOf('<', textStart) === textEnd
    ) {
      return readPlainText(xml.slice(textStart, textEnd));
    }
    return readRichText(xml, { contentStart: start, contentEnd: end });
  }
}
