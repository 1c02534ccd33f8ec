import { elementText } from '../../xml/element-text';
import { childElements, type XmlContent } from '../../xml/elements';
import { decodeEntities } from '../../xml/entities';
import { decodeCellText } from '../package/cell-text';

/** The text of a string item (`si`, `is`): its `t`, or those of its runs; phonetic guides (`rPh`) are left out. */
export function readRichText(xml: string, item: XmlContent): string {
  const texts = childElements(xml, item).flatMap((child) => {
    if (child.name === 't') return [elementText(xml, child)];
    if (child.name !== 'r') return [];
    return childElements(xml, child)
      .filter(({ name }) => name === 't')
      .map((t) => elementText(xml, t));
  });
  return cutToCell(decodeCellText(normalizeBreaks(texts.join(''))));
}

/** Plain text as written between `<t>` and `</t>`. */
export function readPlainText(written: string): string {
  return cutToCell(decodeCellText(decodeEntities(normalizeBreaks(written))));
}

/** A cell holds so many characters; what a program wrote beyond them, Excel drops too. */
const MOST_CHARACTERS = 32_767;

function cutToCell(text: string): string {
  return text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
}

/** XML counts a written CR LF as one line break. */
function normalizeBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
