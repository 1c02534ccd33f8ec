import { skipMarkup, tagEnd } from './tags';

const NAME = String.raw`[^\s<>/="'&]+`;
const ATTRIBUTE = String.raw`\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const TAG = new RegExp(`^<(/?)(${NAME})(?:${ATTRIBUTE})*\\s*(/?)>$`);

/**
 * Whether tags are whole and closed in order around one root. Reading makes do with less; what is put into a part that is not would
 * land anywhere.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf('<'); at >= 0;) {
    const next = xml.charCodeAt(at + 1);
    const isMarkup = next === 33 || next === 63;
    const end = isMarkup ? skipMarkup(xml, at) : tagEnd(xml, at + 1);
    if (end < 0) return false;
    if (!isMarkup) {
      const tag = TAG.exec(xml.slice(at, end));
      if (!tag) return false;
      const [, close, name, empty] = tag;
      if (close ? open.pop() !== name || empty : open.length === 0 && ++roots > 1) return false;
      if (!close && !empty) open.push(name!);
    }
    at = xml.indexOf('<', end);
  }
  return roots === 1 && open.length === 0;
}
