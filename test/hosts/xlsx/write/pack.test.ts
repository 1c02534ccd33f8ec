import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../../src/hosts/xlsx/package/crc32';
import { packWithZlib } from '../../../../src/hosts/xlsx/file/pack-with-zlib';
import { packPieces, type PackPieces } from '../../../../src/hosts/xlsx/write/pack';

const PIECES = Array.from({ length: 300 }, (_, i) =>
  `<c r="A${i}"><v>任务${i % 7}</v></c>`.repeat(50),
).map((text) => new TextEncoder().encode(text));
const WHOLE = Buffer.concat(PIECES);

const platform = globalThis.CompressionStream;
afterEach(() => {
  globalThis.CompressionStream = platform;
});

it.each<[string, typeof platform | undefined, PackPieces]>([
  ['the platform’s compressor', platform, packPieces],
  ['fflate where there is none', undefined, packPieces],
  ['zlib', platform, packWithZlib],
])('pieces are packed as one part with %s', async (_, stream, pack) => {
  globalThis.CompressionStream = stream!;
  const { compressed, crc, size } = await pack(PIECES);
  expect(Buffer.compare(inflateRawSync(compressed), WHOLE)).toBe(0);
  expect([crc, size]).toEqual([crc32(WHOLE), WHOLE.length]);
});

it.each([packPieces, packWithZlib])('no pieces are an empty part', async (pack) => {
  const { compressed, crc, size } = await pack([]);
  expect([inflateRawSync(compressed).length, crc, size]).toEqual([0, 0, 0]);
});
