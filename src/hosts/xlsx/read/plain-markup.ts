import { escapeText } from '../../xml/escape-text';
import { skipMarkup } from '../../xml/tags';

/** Comments and instructions out, CDATA as ordinary escaped text, so that what scans the text need not know of them. */
export function plainMarkup(xml: string): string {
  if (!xml.includes('<!') && xml.lastIndexOf('<?') <= 0) return xml;
  let plain = '';
  let from = 0;
  for (let at = nextMarkup(xml, 0); at >= 0; at = nextMarkup(xml, from)) {
    const end = skipMarkup(xml, at);
    plain += xml.slice(from, at);
    if (end < 0) return plain;
    if (xml.startsWith('<![CDATA[', at)) plain += escapeText(xml.slice(at + 9, end - 3));
    from = end;
  }
  return plain + xml.slice(from);
}

function nextMarkup(xml: string, from: number): number {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 33 || next === 63) return at;
  }
  return -1;
}
