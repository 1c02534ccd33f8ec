import { decodeText } from '../package/decode-text';
import { plainMarkup } from './plain-markup';

/** A worksheet part taken apart, so that millions of rows never stand in one string. */
export interface SheetText {
  /** The part without its rows: `<worksheet>…<sheetData></sheetData>…</worksheet>`. */
  readonly shell: string;
  /** Of `sheetData` and all inside: "x:" or "". */
  readonly prefix: string;
  /** What stands inside `sheetData`, in pieces that each begin with "<". */
  readonly rows: Iterable<string>;
}

const MARK = 0x3c;
/** Bytes decoded at a time. */
export const PIECE = 1 << 20;

export function splitSheet(part: Uint8Array): SheetText {
  const bytes = plainUtf8(part);
  const open = findTag(bytes, 'sheetData', 0);
  const openEnd = open < 0 ? -1 : bytes.indexOf(0x3e, open) + 1;
  if (openEnd <= 0) return { shell: decodeText(bytes), prefix: '', rows: [] };
  const isEmpty = bytes[openEnd - 2] === 0x2f;
  const close = isEmpty ? openEnd : findLastClose(bytes, openEnd);
  const decoder = new TextDecoder();
  const head = decoder.decode(bytes.subarray(0, openEnd));
  const tail = decoder.decode(bytes.subarray(close));
  const prefix = /^<([^\s<>/:]*:)?/.exec(head.slice(head.lastIndexOf('<')))?.[1] ?? '';
  return { shell: head + tail, prefix, rows: pieces(bytes.subarray(openEnd, close)) };
}

/** UTF-8 without comments and CDATA; nearly every part is that already. */
function plainUtf8(part: Uint8Array): Uint8Array {
  const isUtf16 = part[0] === 0 || part[1] === 0 || part[0]! >= 0xfe;
  const start = String.fromCharCode(...part.subarray(0, 100));
  const isForeign = /encoding\s*=\s*["'](?!utf-8)/i.test(start);
  if (!isUtf16 && !isForeign && !hasMarkup(part)) {
    return part[0] === 0xef ? part.subarray(3) : part;
  }
  return new TextEncoder().encode(plainMarkup(decodeText(part)));
}

/** "<!" anywhere: comments or CDATA. */
function hasMarkup(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
    if (bytes[at - 1] === MARK) return true;
  }
  return false;
}

/** The "<" of the first open tag with that local name; -1 where there is none. */
function findTag(bytes: Uint8Array, name: string, from: number): number {
  for (let at = bytes.indexOf(MARK, from); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    if (bytes[at + 1] !== 0x2f && localNameIs(bytes, at + 1, name)) return at;
  }
  return -1;
}

/** The "<" of the last `</sheetData>`; the end where it is missing. */
function findLastClose(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.lastIndexOf(MARK);
    at >= from;
    at = at > 0 ? bytes.lastIndexOf(MARK, at - 1) : -1
  ) {
    if (bytes[at + 1] === 0x2f && localNameIs(bytes, at + 2, 'sheetData')) return at;
  }
  return bytes.length;
}

function localNameIs(bytes: Uint8Array, at: number, name: string): boolean {
  const tag = String.fromCharCode(...bytes.subarray(at, at + name.length + 20));
  const local = /^(?:[^\s<>/:]*:)?([^\s<>/:]+)/.exec(tag);
  return local?.[1] === name;
}

function* pieces(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length;) {
    const cut = bytes.indexOf(MARK, at + PIECE);
    const end = cut < 0 ? bytes.length : cut;
    yield decoder.decode(bytes.subarray(at, end));
    at = end;
  }
}
