/*
 * XML at string level: elements are found by offsets, so that fragments can be spliced in and all else stays as it is.
 * Local names count, prefixes do not; entities other than XML's own five are never expanded; broken XML reads as far as it goes.
 */

/** A tag in the text; `end` is the offset after its ">". */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix. */
  readonly name: string;
}

/** What stands between an open tag and its close tag. */
export interface XmlContent {
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** `contentStart` and `contentEnd` both equal `end` where the element is written `<a/>`. */
export interface XmlElement extends XmlContent {
  /** Local name. */
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  /** The open tag as written, "<" to ">". */
  readonly tag: string;
  readonly start: number;
  /** Offset after the element. */
  readonly end: number;
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
  const subset = xml.indexOf('[', at);
  return subset >= 0 && subset < close ? after(xml, ']>', subset) : close < 0 ? -1 : close + 1;
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

/** The outermost element; null where there is none. */
export function rootElement(xml: string): XmlElement | null {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === 'close') return null;
  const close = tag.kind === 'empty' ? -1 : xml.lastIndexOf(`</${tag.name}`);
  const closeEnd = close < 0 ? -1 : xml.indexOf('>', close);
  return closeEnd < 0
    ? toElement(xml, tag, tag.kind === 'empty' ? tag.end : xml.length, xml.length)
    : toElement(xml, tag, close, closeEnd + 1);
}

/** The elements directly inside `parent`, in order. */
export function childElements(xml: string, parent: XmlContent): XmlElement[] {
  const children: XmlElement[] = [];
  for (let at = parent.contentStart; ;) {
    const child = nextChild(xml, parent, at);
    if (!child) return children;
    children.push(child);
    at = child.end;
  }
}

/** The first element directly inside `parent` with that local name and the parent's prefix; null where there is none. */
export function childElement(xml: string, parent: XmlElement, name: string): XmlElement | null {
  for (let at = parent.contentStart; ;) {
    const child = nextChild(xml, parent, at);
    if (!child || (child.name === name && child.prefix === parent.prefix)) return child;
    at = child.end;
  }
}

function nextChild(xml: string, parent: XmlContent, from: number): XmlElement | null {
  const tag = nextTag(xml, from, parent.contentEnd);
  if (!tag || tag.kind === 'close') return null;
  if (tag.kind === 'empty') return toElement(xml, tag, tag.end, tag.end);
  const close = findClose(xml, tag, parent.contentEnd);
  return close
    ? toElement(xml, tag, close.start, close.end)
    : toElement(xml, tag, parent.contentEnd, parent.contentEnd);
}

function findClose(xml: string, open: Tag, to: number): { start: number; end: number } | null {
  // nothing inside sheet data bears its name: jump over the millions of tags
  if (open.name.endsWith('sheetData') && !xml.slice(open.end, to).includes('<!')) {
    const start = xml.indexOf(`</${open.name}`, open.end);
    const end = start < 0 ? -1 : xml.indexOf('>', start);
    return end < 0 ? null : { start, end: end + 1 };
  }
  let depth = 1;
  for (let tag = nextTag(xml, open.end, to); tag; tag = nextTag(xml, tag.end, to)) {
    if (tag.kind === 'open') depth++;
    else if (tag.kind === 'close' && --depth === 0) return tag;
  }
  return null;
}

function toElement(xml: string, tag: Tag, contentEnd: number, end: number): XmlElement {
  const colon = tag.name.indexOf(':') + 1;
  return {
    name: tag.name.slice(colon),
    prefix: tag.name.slice(0, colon),
    tag: xml.slice(tag.start, tag.end),
    start: tag.start,
    contentStart: tag.end,
    contentEnd,
    end,
  };
}

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

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of an open tag by their names as written, decoded. */
export function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    found.set(match[1]!, decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** One attribute of an open tag, decoded; null where it is not written. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (tag.charCodeAt(at - 1) > 32) continue;
    let quote = at + name.length;
    while (tag.charCodeAt(quote) <= 32) quote++;
    if (tag[quote] !== '=') continue;
    do quote++;
    while (tag.charCodeAt(quote) <= 32);
    const mark = tag[quote];
    const end = mark === '"' || mark === "'" ? tag.indexOf(mark, quote + 1) : -1;
    if (end >= 0) return decodeEntities(tag.slice(quote + 1, end));
  }
  return null;
}

/** The attribute `r:id`, whatever prefix the relationships namespace has there; null where it is not written. */
export function relationshipId(tag: string): string | null {
  for (const [name, value] of attributes(tag)) if (name.endsWith(':id')) return value;
  return null;
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const ENTITY = /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g;

/** XML's own entities and character numbers; any other entity stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name]!;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const UNFIT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without characters that XML cannot hold. */
export function withoutUnfit(text: string): string {
  return text.replace(UNFIT, '');
}

/** Text as the content of an element; characters that XML cannot hold are dropped. */
export function escapeText(text: string): string {
  return withoutUnfit(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;');
}
