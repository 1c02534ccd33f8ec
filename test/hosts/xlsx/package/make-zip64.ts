import { crc32 } from '../../../../src/hosts/xlsx/package/crc32';

/** A stored zip as streaming programs write it: full 32-bit fields, sizes and offsets in zip64 fields, data descriptors, wide end records. */
export function makeZip64(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const put = (list: Uint8Array[], bytes: Uint8Array) => {
    list.push(bytes);
    if (list === pieces) offset += bytes.length;
  };
  for (const [partName, text] of Object.entries(parts)) {
    const name = new TextEncoder().encode(partName);
    const data = new TextEncoder().encode(text);
    const start = offset;
    put(
      pieces,
      fields(
        [4, 0x04034b50],
        [2, 45],
        [2, 0x808],
        [2, 0],
        [4, 0],
        [4, 0],
        [4, 0],
        [4, 0],
        [2, name.length],
        [2, 0],
      ),
    );
    put(pieces, name);
    put(pieces, data);
    put(pieces, fields([4, 0x08074b50], [4, crc32(data)], [8, data.length], [8, data.length]));
    put(
      directory,
      fields(
        [4, 0x02014b50],
        [2, 45],
        [2, 45],
        [2, 0x808],
        [2, 0],
        [4, 0],
        [4, crc32(data)],
        [4, 0xffffffff],
        [4, 0xffffffff],
        [2, name.length],
        [2, 28],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, 0xffffffff],
      ),
    );
    put(directory, name);
    put(directory, fields([2, 1], [2, 24], [8, data.length], [8, data.length], [8, start]));
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Object.keys(parts).length;
  const end = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, 0xffff],
    [2, 0xffff],
    [4, 0xffffffff],
    [4, 0xffffffff],
    [2, 0],
  );
  return Uint8Array.from([...pieces, ...directory, end].flatMap((piece) => [...piece]));
}

function fields(...list: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );
}
