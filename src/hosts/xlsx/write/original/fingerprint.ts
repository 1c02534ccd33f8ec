import { crc32 } from '../../package/crc32';
import { partKey } from '../../package/part-name';
import type { Entry } from '../../package/zip-entry';

/** One number for the names and contents of all parts but one, whatever their order. */
export function fingerprint(entries: readonly Entry[], except: string): number {
  const lines = entries
    .filter(({ name }) => partKey(name) !== partKey(except))
    .map(({ name, crc, size }) => `${name}\t${crc}\t${size}`);
  return crc32(new TextEncoder().encode(lines.sort().join('\n')));
}
