import type { XmlContent } from './elements';
import { decodeEntities } from './entities';
import { skipMarkup, tagEnd } from './tags';

/** The characters of an element without its tags, decoded. */
export function elementText(xml: string, element: XmlContent): string {
  let text = '';
  let at = element.contentStart;
  while (at < element.contentEnd) {
    const next = xml.indexOf('<', at);
    const stop = next < 0 || next > element.contentEnd ? element.contentEnd : next;
    text += decodeEntities(xml.slice(at, stop));
    if (stop === element.contentEnd) break;
    const isMarkup = xml.charCodeAt(stop + 1) === 33 || xml.charCodeAt(stop + 1) === 63;
    at = isMarkup ? skipMarkup(xml, stop) : tagEnd(xml, stop + 1);
    if (at < 0) break;
    if (xml.startsWith('<![CDATA[', stop)) text += xml.slice(stop + 9, at - 3);
  }
  return text;
}
