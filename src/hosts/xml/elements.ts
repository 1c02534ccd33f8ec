import { nextTag, type Tag } from './tags';

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

/** The outermost element; null where there is none. */
export function rootElement(xml: string): XmlElement | null {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === 'close') return null;
  if (tag.kind === 'empty') return toElement(xml, tag, tag.end, tag.end);
  const close = xml.lastIndexOf(`</${tag.name}`);
  const closeEnd = close < 0 ? -1 : xml.indexOf('>', close);
  return closeEnd < 0
    ? toElement(xml, tag, xml.length, xml.length)
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
