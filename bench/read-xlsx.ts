import { inflateRawSync } from 'node:zlib';
import { readDirectory } from '../src/hosts/xlsx/package/read-directory';
import { dataStart } from '../src/hosts/xlsx/package/read-entry';
import { readXlsx } from '../src/hosts/xlsx/read/read-xlsx';
import { bareScan, type Unzip } from './bare-scan';
import { makeLargeWorkbook } from './large-workbook';

const REPEATS = 5;
const inflate = (data: Uint8Array, size: number): Uint8Array =>
  inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
const unzipWithZlib: Unzip = (bytes, name) => {
  const entry = readDirectory(bytes).find((entry) => entry.name === name)!;
  const start = dataStart(bytes, entry);
  return inflate(bytes.subarray(start, start + entry.compressedSize), entry.size);
};

/** Milliseconds of reading a workbook against a bare unzip and scan of the same file, with fflate and with zlib. */
export function benchReading(rows: number): Record<string, number> {
  const bytes = makeLargeWorkbook(rows);
  const bare = time(() => bareScan(bytes));
  const read = time(() => readXlsx(bytes));
  const bareZlib = time(() => bareScan(bytes, unzipWithZlib));
  const readZlib = time(() => readXlsx(bytes, { inflate }));
  return {
    rows,
    'zip MB': round(bytes.length / 1e6),
    bare,
    read,
    ratio: round(read / bare),
    'bare (zlib)': bareZlib,
    'read (zlib)': readZlib,
    'ratio (zlib)': round(readZlib / bareZlib),
  };
}

/** The median of some runs, the first left out. */
function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.round(times.sort((a, b) => a - b)[REPEATS >> 1]!);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

if (process.argv[1]?.endsWith('read-xlsx.ts')) {
  console.table([1_000, 10_000, 100_000].map(benchReading));
}
