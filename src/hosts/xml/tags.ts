/*
 * XML at string level: tags and elements are found by offsets, so that fragments can be spliced in and all else stays as it is.
 * Local names count, prefixes do not; broken XML reads as far as it goes.
 */

/** A tag in the text; `end` is the offset after its ">". */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix. */
  readonly name: string;
}

const OPEN = 60;
const CLOSE = 62;
const SLASH = 47;

/** The next tag from `from` on, past comments, CDATA, instructions and the document type; null at the end. */
export function nextTag(xml: string, from: number, to = xml.length): Tag | null {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to;) {
    const next = xml.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      const end = skipMarkup(xml, at);
      if (end < 0) return null;
      at = xml.indexOf('<', end);
      continue;
    }
    const end = tagEnd(xml, at + 1);
    if (end < 0) return null;
    const kind = next === SLASH ? 'close' : xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
    const nameStart = kind === 'close' ? at + 2 : at + 1;
    return { start: at, end, kind, name: xml.slice(nameStart, nameEnd(xml, nameStart)) };
  }
  return null;
}

/** Offset after a comment, CDATA, instruction or document type that starts at `at`; -1 where it never ends. */
export function skipMarkup(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at + 9);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
  const close = xml.indexOf('>', at);
  // looked for up to the ">" only: there may be millions of these
  const subset = xml.slice(at, close).indexOf('[');
  return close < 0 ? -1 : subset < 0 ? close + 1 : after(xml, ']>', at + subset);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Offset after the ">" of the tag that `from` stands in; attribute values may hold ">". -1 where it never ends. */
export function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === CLOSE) return at + 1;
    if (code === OPEN) return -1;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code > 32 && code !== CLOSE && code !== SLASH;) {
    code = xml.charCodeAt(++at);
  }
  return at;
}
