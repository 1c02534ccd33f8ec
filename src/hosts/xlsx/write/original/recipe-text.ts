import { deflateSync, Inflate } from 'fflate';
import { join } from '../pack';
import type { Copy, Recipe } from './recipe';

/** A recipe as text: deflated, in base64. Inside: the facts as JSON, an empty byte, then the bytes to keep. */
export function recipeToText({ rest, copies, ...facts }: Recipe): string {
  const lines = copies.map(({ at, entry, from, length }) => [at, entry, from, length]);
  const head = new TextEncoder().encode(JSON.stringify({ ...facts, copies: lines }));
  const bytes = new Uint8Array(head.length + 1 + rest.length);
  bytes.set(head);
  bytes.set(rest, head.length + 1);
  return toBase64(deflateSync(bytes));
}

/** Null for what is no recipe of ours. */
export function recipeFromText(text: string): Recipe | null {
  try {
    const bytes = inflateBounded(fromBase64(text));
    const end = bytes.indexOf(0);
    const { size, crc, parts, copies } = JSON.parse(
      new TextDecoder().decode(bytes.subarray(0, end)),
    );
    return { size, crc, parts, copies: copies.map(toCopy), rest: bytes.subarray(end + 1) };
  } catch {
    return null;
  }
}

function toCopy([at, entry, from, length]: readonly number[]): Copy {
  return { at: at!, entry: entry!, from: from!, length: length! };
}

/** More than the changed entries of any workbook take; the text may come from anybody. */
const MOST_BYTES = 256 * 1024 * 1024;
const INFLATE_STEP = 64 * 1024;

/** Throws where there is more than that. */
function inflateBounded(deflated: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > MOST_BYTES) throw new RangeError('too much to be a recipe');
    pieces.push(piece);
  });
  for (let at = 0; at < deflated.length; at += INFLATE_STEP) {
    const end = at + INFLATE_STEP;
    stream.push(deflated.subarray(at, end), end >= deflated.length);
  }
  return join(pieces);
}

/** Base64 goes in steps, for functions take only so many arguments. */
const STEP = 3 * 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  }
  return text;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
