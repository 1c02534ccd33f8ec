import { crc32 } from '../../package/crc32';
import type { Package } from '../../package/open-package';
import { partKey } from '../../package/part-name';
import { dataStart } from '../../package/read-entry';
import type { Entry } from '../../package/zip-entry';
import { join } from '../pack';
import { fingerprint } from './fingerprint';
import type { Copy, Recipe } from './recipe';

/** Shorter runs are cheaper to keep than to point at. */
const WORTH_POINTING = 64;

/** How `original` is made from `written`; `except` is the part that will hold the recipe. */
export function makeRecipe(original: Package, written: Package, except: string): Recipe {
  const file = original.file;
  const places = new Map(written.entries.map((entry, i) => [partKey(entry.name), { entry, i }]));
  const ordered = [...original.entries].sort((a, b) => a.offset - b.offset);
  const copies: Copy[] = [];
  let done = 0;
  ordered.forEach((entry, n) => {
    const place = places.get(partKey(entry.name));
    if (!place || entry.offset < done) return;
    const end = ordered[n + 1]?.offset ?? file.length;
    const run = longestRun(file, entry, end, written.file, place.entry);
    if (run.length < WORTH_POINTING) return;
    copies.push({ at: run.at, entry: place.i, from: run.from, length: run.length });
    done = run.at + run.length;
  });
  return {
    size: file.length,
    crc: crc32(file),
    parts: fingerprint(written.entries, except),
    copies,
    rest: between(file, copies),
  };
}

/** What an entry has in common with the one we wrote: from its header on, or, where only its end was changed, from its data on. */
function longestRun(
  file: Uint8Array,
  entry: Entry,
  end: number,
  written: Uint8Array,
  place: Entry,
): { at: number; from: number; length: number } {
  const whole = commonLength(file, entry.offset, end, written, place.offset);
  const at = dataStart(file, entry);
  if (entry.offset + whole >= at) return { at: entry.offset, from: 0, length: whole };
  const start = dataStart(written, place);
  const length = commonLength(file, at, end, written, start);
  return { at, from: start - place.offset, length };
}

function commonLength(
  one: Uint8Array,
  from: number,
  end: number,
  other: Uint8Array,
  otherFrom: number,
): number {
  const most = Math.min(end - from, other.length - otherFrom);
  let length = 0;
  while (length < most && one[from + length] === other[otherFrom + length]) length++;
  return length;
}

function between(file: Uint8Array, copies: readonly Copy[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const copy of copies) {
    pieces.push(file.subarray(at, copy.at));
    at = copy.at + copy.length;
  }
  return join([...pieces, file.subarray(at)]);
}
