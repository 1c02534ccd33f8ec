import { normalize } from '../../grid/text';
import { toSimplified } from '../traditional';
import type { Assignment } from './assignment';

/**
 * Reads a text in traditional characters or tortoise-shell brackets by its plain twin, and names the parties as they were
 * written: 市政府辦公室牽頭 → 市政府辦公室, 各县〔市、区〕 stays so.
 */
export function asWritten(
  text: string,
  read: (text: string) => readonly Assignment[],
): readonly Assignment[] {
  const plain = plainTwin(text);
  if (plain === text) return read(text);
  const written = withoutSpace(text);
  const twin = withoutSpace(plain);
  return read(plain).map(({ party, role }) => {
    const at = twin.indexOf(party);
    return { party: at < 0 ? party : written.slice(at, at + party.length), role };
  });
}

/** Character for character, so that offsets are the same in both. */
function plainTwin(text: string): string {
  return toSimplified(text).replaceAll('〔', '(').replaceAll('〕', ')');
}

/** In the spelling of party names. */
function withoutSpace(text: string): string {
  return normalize(text).replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
}
