import { normalize } from '../../grid/text';
import { toSimplified } from '../traditional';
import type { Assignment } from './assignment';

/**
 * Reads a text in traditional characters by its simplified twin, and names the parties as they were written:
 * 市政府辦公室牽頭 → 市政府辦公室.
 */
export function asWritten(
  text: string,
  read: (text: string) => readonly Assignment[],
): readonly Assignment[] {
  const simplified = toSimplified(text);
  if (simplified === text) return read(text);
  const written = withoutSpace(text);
  const twin = toSimplified(written);
  return read(simplified).map(({ party, role }) => {
    const at = twin.indexOf(party);
    return { party: at < 0 ? party : written.slice(at, at + party.length), role };
  });
}

/** In the spelling of party names. */
function withoutSpace(text: string): string {
  return normalize(text).replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
}
