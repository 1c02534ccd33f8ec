import { FULL_32 } from './zip-entry';

/** Fields of a central record in the order in which the zip64 extra field repeats those that are full. */
const WIDE_FIELDS = [
  ['size', 24],
  ['compressedSize', 20],
  ['offset', 42],
] as const;

export type WideField = (typeof WIDE_FIELDS)[number][0];

/** Where in a central record the 8 bytes of a full field stand; null where the record has none. */
export function findZip64Field(record: Uint8Array, field: WideField): number | null {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  let at = 46 + view.getUint16(28, true);
  const end = Math.min(record.length, at + view.getUint16(30, true));
  while (at + 4 <= end) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let value = at + 4;
      for (const [name, position] of WIDE_FIELDS) {
        if (view.getUint32(position, true) !== FULL_32) continue;
        if (name === field) return value + 8 <= Math.min(end, at + 4 + size) ? value : null;
        value += 8;
      }
      return null;
    }
    at += 4 + size;
  }
  return null;
}
