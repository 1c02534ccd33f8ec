import { rootElement, type XmlElement } from '../../../xml/elements';
import { isWellFormed } from '../../../xml/well-formed';
import { asUtf8, type Draft } from '../draft';
import { join } from '../pack';

/** What stands after the rows of a worksheet. The rows themselves may be hundreds of thousands: they stay bytes. */
export interface SheetTail {
  /** From the end of `sheetData` to the end of the part. */
  readonly text: string;
  /** A stand-in for the worksheet element, holding what follows the rows. */
  readonly root: XmlElement;
  /** Puts another tail after the same rows. */
  replace(text: string): void;
}

const decoder = new TextDecoder();
/** More than any open tag takes. */
const HEAD = 1 << 14;

/** Null where the part is missing, is no worksheet, or breaks off. */
export function readSheetTail(draft: Draft, part: string): SheetTail | null {
  const bytes = draft.bytes(part);
  if (!bytes) return null;
  // other encodings are rare: such a part is written anew
  const xml = isUtf8(bytes) ? bytes : new TextEncoder().encode(asUtf8(draft.text(part)!));
  const head = rootElement(decoder.decode(xml.subarray(0, HEAD)));
  if (head?.name !== 'worksheet') return null;
  const start = endOfRows(xml, `${head.prefix}sheetData`);
  if (start < 0) return null;
  const text = decoder.decode(xml.subarray(start));
  const close = text.lastIndexOf(`</${head.prefix}worksheet`);
  if (close < 0 || !isWellFormed(head.tag + text)) return null;
  const root = { ...head, start: 0, contentStart: 0, contentEnd: close, end: text.length };
  return {
    text,
    root,
    replace: (next) => {
      if (next === text) return;
      const content = join([xml.subarray(0, start), new TextEncoder().encode(next)]);
      draft.put(part, content, xml === bytes ? start : 0);
    },
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  const looksSo = bytes[0] === LESS ? bytes[1] !== 0 : bytes[0] === BYTE_ORDER_MARK;
  return looksSo && !declaresOther(bytes);
}

function declaresOther(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  return declared !== undefined && !/^(?:utf-?8|us-ascii|utf-?16)$/i.test(declared);
}

/** Offset after the last `</x:sheetData>` or `<x:sheetData/>`; -1 where there is none. */
function endOfRows(xml: Uint8Array, name: string): number {
  const wanted = new TextEncoder().encode(name);
  for (let at = xml.lastIndexOf(LESS); at >= 0; at = at > 0 ? xml.lastIndexOf(LESS, at - 1) : -1) {
    const from = xml[at + 1] === SLASH ? at + 2 : at + 1;
    if (!wanted.every((byte, i) => xml[from + i] === byte)) continue;
    return xml.indexOf(GREATER, from) + 1;
  }
  return -1;
}

const BYTE_ORDER_MARK = 0xef;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
