import { Deflate, deflateSync } from 'fflate';
import { crc32 } from '../package/crc32';
import type { PackedPart } from '../package/packed-part';

/** Compresses a part that stands in memory (raw deflate). */
export type DeflateBytes = (content: Uint8Array) => Uint8Array;

export function pack(
  content: Uint8Array,
  deflate: DeflateBytes = (bytes) => deflateSync(bytes, { level: 6 }),
): PackedPart {
  return { compressed: deflate(content), crc: crc32(content), size: content.length };
}

/** Compresses a part that is made piece by piece, without ever holding it whole. The pieces are not used again. */
export type PackPieces = (pieces: Iterable<Uint8Array>) => Promise<PackedPart>;

export async function packPieces(pieces: Iterable<Uint8Array>): Promise<PackedPart> {
  return typeof CompressionStream === 'undefined' ? packHere(pieces) : packBeside(pieces);
}

/** Pieces that may wait for the compressor while we make the next. */
const AHEAD = 8;
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/** The platform's own compressor works beside us, twice as fast as fflate. */
async function packBeside(pieces: Iterable<Uint8Array>): Promise<PackedPart> {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const output = collect(stream.readable);
  const waiting: Promise<void>[] = [];
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    waiting.push(writer.write(piece as Uint8Array<ArrayBuffer>));
    if (waiting.length > AHEAD) await waiting.shift();
  }
  await writer.close();
  return fromGzip(join(await output), size);
}

/** Gzip counts the checksum too. */
export function fromGzip(gzip: Uint8Array, size: number): PackedPart {
  const end = gzip.length - GZIP_TAIL;
  const crc = new DataView(gzip.buffer, gzip.byteOffset).getUint32(end, true);
  return { compressed: gzip.subarray(GZIP_HEAD, end), crc, size };
}

async function collect(readable: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

function packHere(pieces: Iterable<Uint8Array>): PackedPart {
  const output: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (piece) => output.push(piece));
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    stream.push(piece);
  }
  stream.push(new Uint8Array(0), true);
  return { compressed: join(output), crc, size };
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
