import { deflateRawSync, inflateRawSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { crc32 } from '../../../../src/hosts/xlsx/package/crc32';
import { findBlockStart } from '../../../../src/hosts/xlsx/write/deflate-blocks';
import { packTail } from '../../../../src/hosts/xlsx/write/pack-tail';

/** Rows as a sheet has them: alike, never the same. */
function rows(count: number): Uint8Array {
  let text = '';
  for (let i = 0; i < count; i++) text += `<row r="${i}"><c><v>${(i * 7919) % 10007}</v></c></row>`;
  return new TextEncoder().encode(text);
}

const SHEET = rows(20_000);

const COMPRESSORS: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['zlib', (bytes) => deflateRawSync(bytes)],
  ['zlib, fastest', (bytes) => deflateRawSync(bytes, { level: 1 })],
  ['zlib, stored', (bytes) => deflateRawSync(bytes, { level: 0 })],
  ['zlib, fixed codes', (bytes) => deflateRawSync(bytes, { strategy: constants.Z_FIXED })],
  ['zlib, no matches', (bytes) => deflateRawSync(bytes, { strategy: constants.Z_HUFFMAN_ONLY })],
  ['zlib, small blocks', (bytes) => deflateRawSync(bytes, { memLevel: 1 })],
  ['fflate', (bytes) => deflateSync(bytes)],
];

it.each(COMPRESSORS)('%s: what comes before a change stays compressed', (_, compress) => {
  const before = compress(SHEET);
  const unchanged = SHEET.length - 100;
  const content = new Uint8Array([...SHEET.subarray(0, unchanged), ...rows(5)]);
  const { compressed, crc, size } = packTail(content, unchanged, before);
  expect(Buffer.compare(inflateRawSync(compressed), content)).toBe(0);
  expect([crc, size]).toEqual([crc32(content), content.length]);
});

it.each(COMPRESSORS.filter(([name]) => name !== 'zlib, fixed codes'))(
  '%s: most of a large part is kept',
  (_, compress) => {
    const before = compress(SHEET);
    const start = findBlockStart(before, SHEET.length - 1)!;
    expect(start.size).toBeGreaterThan(SHEET.length / 2);
    const { compressed } = packTail(SHEET, SHEET.length - 1, before);
    const kept = Math.floor(start.bit / 8);
    expect(Buffer.compare(compressed.subarray(0, kept), before.subarray(0, kept))).toBe(0);
  },
);

it('changing the same tail again and again does not let the part grow', () => {
  const unchanged = SHEET.length - 10;
  let compressed = packTail(SHEET, unchanged, deflateRawSync(SHEET)).compressed;
  const once = compressed.length;
  for (let i = 0; i < 20; i++) compressed = packTail(SHEET, unchanged, compressed).compressed;
  expect(compressed.length).toBeLessThan(once + 20);
  expect(Buffer.compare(inflateRawSync(compressed), SHEET)).toBe(0);
});

it('a start is never behind the place asked for', () => {
  const before = deflateRawSync(SHEET);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: SHEET.length }), (size) => {
      expect(findBlockStart(before, size)!.size).toBeLessThanOrEqual(size);
    }),
    { numRuns: 30 },
  );
});

it('bytes that are no deflate come to an end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(100_000), (bytes, size) => {
      findBlockStart(bytes, size);
    }),
    { numRuns: 500 },
  );
});
