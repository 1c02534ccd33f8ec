import { crc32 } from '../../package/crc32';
import type { Package } from '../../package/open-package';
import { fingerprint } from './fingerprint';
import type { Recipe } from './recipe';

/** The clerk's file as it was; null where a part has changed since we wrote, or the recipe is not ours. */
export function followRecipe(written: Package, recipe: Recipe, except: string): Uint8Array | null {
  const { size, crc, parts, copies, rest } = recipe;
  const copied = copies.reduce((sum, { length }) => sum + length, 0);
  // a recipe may come from anybody: one of ours takes nothing twice
  const fits = copied <= written.file.length && copied + rest.length === size;
  if (!fits || fingerprint(written.entries, except) !== parts) return null;
  const original = new Uint8Array(size);
  let at = 0;
  let used = 0;
  const fill = (to: number) => {
    original.set(rest.subarray(used, used + to - at), at);
    used += to - at;
  };
  for (const copy of copies) {
    const start = (written.entries[copy.entry]?.offset ?? Infinity) + copy.from;
    const isInside = copy.at >= at && copy.from >= 0 && start + copy.length <= written.file.length;
    if (!isInside || copy.at + copy.length > size) return null;
    fill(copy.at);
    original.set(written.file.subarray(start, start + copy.length), copy.at);
    at = copy.at + copy.length;
  }
  fill(size);
  return crc32(original) === crc ? original : null;
}
