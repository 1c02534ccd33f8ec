/*
 * RFC 1951. A deflated part is a run of blocks, each starting at some bit. What comes before a block can be kept as it is compressed
 * and what comes after replaced: a change at the end of a sheet of 100,000 rows then costs no compressing of the rows.
 */

export interface BlockStart {
  /** Offset in bits into the compressed data. */
  readonly bit: number;
  /** Bytes that stand before it, inflated. */
  readonly size: number;
}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const END_OF_BLOCK = 256;
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The last block that starts at or before the given inflated size; null where the data is not deflate. */
export function findBlockStart(data: Uint8Array, size: number): BlockStart | null {
  const reader = createReader(data);
  let found: BlockStart | null = null;
  let inflated = 0;
  for (;;) {
    if (inflated > size) return found;
    // an empty block is no better a start than the one before it
    if (!found || inflated > found.size) found = { bit: reader.position(), size: inflated };
    const isLast = reader.bits(1) === 1;
    const type = reader.bits(2);
    if (type === 0) inflated += reader.skipStored();
    else if (type === 3) return null;
    else {
      const codes = type === 1 ? fixedCodes() : readCodes(reader);
      if (!codes) return null;
      inflated = skipBlock(reader, codes, inflated, size);
    }
    if (reader.isPastEnd()) return null;
    if (isLast) return found;
  }
}

interface Codes {
  readonly literals: CodeTable;
  readonly distances: CodeTable;
}

/** By the next `width` bits: symbol × 16 + bits the symbol takes; 0 where no symbol begins so. */
interface CodeTable {
  readonly width: number;
  readonly entries: Uint16Array;
}

type Reader = ReturnType<typeof createReader>;

/** Reads on to the end of the block, or until past `size`; gives the inflated size there. */
function skipBlock(
  reader: Reader,
  { literals, distances }: Codes,
  start: number,
  size: number,
): number {
  let inflated = start;
  while (inflated <= size) {
    const symbol = reader.symbol(literals);
    if (symbol < END_OF_BLOCK) inflated++;
    else if (symbol === END_OF_BLOCK) break;
    else {
      const at = symbol - END_OF_BLOCK - 1;
      inflated += (LENGTH_BASE[at] ?? 0) + reader.bits(LENGTH_EXTRA[at] ?? 0);
      const distance = reader.symbol(distances);
      reader.bits(distance < 4 ? 0 : (distance >> 1) - 1);
    }
    if (reader.isPastEnd()) break;
  }
  return inflated;
}

function readCodes(reader: Reader): Codes | null {
  const literalCount = reader.bits(5) + 257;
  const distanceCount = reader.bits(5) + 1;
  const ordered = new Uint8Array(19);
  for (let i = 0, n = reader.bits(4) + 4; i < n; i++)
    ordered[CODE_LENGTH_ORDER[i]!] = reader.bits(3);
  const codeLengths = toTable(ordered);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let i = 0; i < lengths.length && !reader.isPastEnd();) {
    const symbol = reader.symbol(codeLengths);
    if (symbol < 16) lengths[i++] = symbol;
    else if (symbol === 16) i = repeat(lengths, i, lengths[i - 1] ?? 0, 3 + reader.bits(2));
    else i = repeat(lengths, i, 0, symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7));
  }
  if (reader.isPastEnd()) return null;
  return {
    literals: toTable(lengths.subarray(0, literalCount)),
    distances: toTable(lengths.subarray(literalCount)),
  };
}

function repeat(lengths: Uint8Array, from: number, length: number, times: number): number {
  lengths.fill(length, from, from + times);
  return from + times;
}

function fixedCodes(): Codes {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280);
  return {
    literals: toTable(lengths.fill(8, 280)),
    distances: toTable(new Uint8Array(30).fill(5)),
  };
}

/** Canonical Huffman codes from their lengths; deflate packs a code with its first bit lowest. */
function toTable(lengths: Uint8Array): CodeTable {
  const width = Math.max(1, ...lengths);
  const entries = new Uint16Array(1 << width);
  let code = 0;
  for (let length = 1; length <= width; length++, code <<= 1) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      const entry = symbol * 16 + length;
      for (let at = reverse(code++, length); at < entries.length; at += 1 << length) {
        entries[at] = entry;
      }
    }
  }
  return { width, entries };
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let i = 0; i < length; i++) reversed |= ((code >> i) & 1) << (length - 1 - i);
  return reversed;
}

function createReader(data: Uint8Array) {
  let at = 0;
  let hold = 0;
  let held = 0;
  const need = (count: number) => {
    while (held < count) {
      hold |= (data[at++] ?? 0) << held;
      held += 8;
    }
  };
  const position = () => at * 8 - held;
  return {
    position,
    isPastEnd: () => position() > data.length * 8,
    bits(count: number): number {
      need(count);
      const value = hold & ((1 << count) - 1);
      hold >>>= count;
      held -= count;
      return value;
    },
    symbol({ width, entries }: CodeTable): number {
      need(width);
      const entry = entries[hold & ((1 << width) - 1)]!;
      // a code that is not there: step on, so that broken data comes to an end
      const length = entry & 15 || width;
      hold >>>= length;
      held -= length;
      return entry >> 4;
    },
    /** A stored block: from the next whole byte two lengths, then that many bytes. */
    skipStored(): number {
      at -= held >> 3;
      hold = held = 0;
      const length = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
      at += 4 + length;
      return length;
    },
  };
}
