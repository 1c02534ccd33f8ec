import { inflateSync, Inflate } from 'fflate';
import { HostError } from '../../host-error';
import { crc32 } from './crc32';
import type { PackageLimits } from './package-limits';
import { LOCAL_HEADER, type Entry } from './zip-entry';

/** Inflates raw deflate data to at most `size` bytes; more or less than that may be returned or thrown. */
export type InflateBytes = (compressed: Uint8Array, size: number) => Uint8Array;

/** The inflated bytes of an entry. Declared sizes are judged first, so that a bomb costs nothing. */
export function readEntry(
  bytes: Uint8Array,
  entry: Entry,
  limits: PackageLimits,
  inflate: InflateBytes = inflateBounded,
): Uint8Array {
  const part = entry.name;
  if (entry.encrypted) throw new HostError('encrypted');
  checkSize(entry, limits);
  const start = dataStart(bytes, entry);
  if (start + entry.compressedSize > bytes.length) throw new HostError('truncated', { part });
  const data = bytes.subarray(start, start + entry.compressedSize);
  if (entry.method !== 0 && entry.method !== 8) throw new HostError('damaged', { part });
  const content = entry.method === 0 ? data : tryInflate(data, entry, inflate);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new HostError('damaged', { part });
  }
  return content;
}

function checkSize(entry: Entry, limits: PackageLimits): void {
  const { name: part, size, compressedSize } = entry;
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
    throw new HostError('suspiciousCompression', { part, size });
  }
  if (size > limits.partBytes) throw new HostError('tooLarge', { part, size });
}

/** The local header has lengths of its own: its extra field often differs from the central one. */
export function dataStart(bytes: Uint8Array, entry: Entry): number {
  const at = entry.offset;
  if (at + 30 > bytes.length) throw new HostError('truncated', { part: entry.name });
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  if (view.getUint32(0, true) !== LOCAL_HEADER) {
    throw new HostError('damaged', { part: entry.name });
  }
  return at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

function tryInflate(data: Uint8Array, entry: Entry, inflate: InflateBytes): Uint8Array {
  try {
    return inflate(data, entry.size);
  } catch (cause) {
    throw new HostError('damaged', { part: entry.name }, { cause });
  }
}

/** Beyond this many compressed bytes, inflating goes in steps, so that an entry that lies about its size is stopped. */
const ONE_GO = 256 * 1024;
const STEP = 64 * 1024;

function inflateBounded(compressed: Uint8Array, size: number): Uint8Array {
  // one byte more than declared, so that an overflow shows
  if (compressed.length <= ONE_GO) {
    return inflateSync(compressed, { out: new Uint8Array(size + 1) });
  }
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  return out.subarray(0, length);
}
