import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../../src/hosts/xlsx/package/crc32';
import { packPieces } from '../../../../src/hosts/xlsx/write/pack';

const PIECES = Array.from({ length: 300 }, (_, i) =>
  `<c r="A${i}"><v>任务${i % 7}</v></c>`.repeat(50),
);
const WHOLE = new TextEncoder().encode(PIECES.join(''));

const platform = globalThis.CompressionStream;
afterEach(() => {
  globalThis.CompressionStream = platform;
});

it.each([
  ['the platform’s compressor', platform],
  ['fflate where there is none', undefined],
])('pieces are packed as one part with %s', async (_, stream) => {
  globalThis.CompressionStream = stream!;
  const { compressed, crc, size } = await packPieces(PIECES);
  expect(Buffer.compare(inflateRawSync(compressed), WHOLE)).toBe(0);
  expect([crc, size]).toEqual([crc32(WHOLE), WHOLE.length]);
});

it('no pieces are an empty part', async () => {
  const { compressed, crc, size } = await packPieces([]);
  expect([inflateRawSync(compressed).length, crc, size]).toEqual([0, 0, 0]);
});
