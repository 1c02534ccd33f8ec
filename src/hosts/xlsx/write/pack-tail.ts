import { crc32 } from '../package/crc32';
import type { PackedPart } from '../package/packed-part';
import { findBlockStart } from './deflate-blocks';
import { join, pack, type DeflateBytes } from './pack';

/** Where less than this is unchanged, the part is compressed anew. */
const WORTH_KEEPING = 1 << 16;

/** An empty stored block after its three bits: it ends on a whole byte, where a stream of its own can follow. */
const EMPTY_BLOCK = new Uint8Array([0, 0, 0xff, 0xff]);

/**
 * Compresses a part whose first `unchanged` bytes are those of `before` (raw deflate), keeping what can be kept of it as it is compressed.
 */
export function packTail(
  content: Uint8Array,
  unchanged: number,
  before: Uint8Array,
  deflate?: DeflateBytes,
): PackedPart {
  const start = unchanged < WORTH_KEEPING ? null : findBlockStart(before, unchanged);
  if (!start || start.size < WORTH_KEEPING) return pack(content, deflate);
  const { bit, size } = start;
  // the bits kept, then three zero bits: not the last block, and stored
  const kept = new Uint8Array(Math.ceil((bit + 3) / 8));
  kept.set(before.subarray(0, Math.ceil(bit / 8)));
  if (bit % 8 > 0) kept[bit >> 3]! &= (1 << (bit % 8)) - 1;
  const tail = pack(content.subarray(size), deflate).compressed;
  return {
    compressed: join([kept, EMPTY_BLOCK, tail]),
    crc: crc32(content),
    size: content.length,
  };
}
