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

/**
 * Compresses a part that is made piece by piece, without ever holding it whole. The platform's own compressor works beside us,
 * twice as fast as fflate, which stands in where there is none.
 */
export async function packPieces(pieces: Iterable<string>): Promise<PackedPart> {
  const encoder = new TextEncoder();
  let crc = 0;
  let size = 0;
  const compressor = typeof CompressionStream === 'undefined' ? withFflate() : withPlatform();
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await compressor.push(bytes);
  }
  return { compressed: join(await compressor.end()), crc, size };
}

interface Compressor {
  push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  end(): Promise<Uint8Array[]>;
}

/** Pieces that may wait for the compressor while we make the next. */
const AHEAD = 8;

function withPlatform(): Compressor {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const output = collect(stream.readable);
  const waiting: Promise<void>[] = [];
  return {
    async push(bytes) {
      waiting.push(writer.write(bytes));
      if (waiting.length > AHEAD) await waiting.shift();
    },
    async end() {
      await writer.close();
      return output;
    },
  };
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

function withFflate(): Compressor {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  return {
    push: async (bytes) => stream.push(bytes),
    async end() {
      stream.push(new Uint8Array(0), true);
      return pieces;
    },
  };
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
