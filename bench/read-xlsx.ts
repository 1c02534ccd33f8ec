import { inflateRawSync } from 'node:zlib';
import { readDirectory } from '../src/hosts/xlsx/package/read-directory';
import { dataStart } from '../src/hosts/xlsx/package/read-entry';
import { readXlsx } from '../src/hosts/xlsx/read/read-xlsx';
import { bareScan, type Unzip } from './bare-scan';
import { makeLargeWorkbook } from './large-workbook';

const REPEATS = 7;
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
  const [bare, read, bareZlib, readZlib] = time([
    () => bareScan(bytes),
    () => readXlsx(bytes),
    () => bareScan(bytes, unzipWithZlib),
    () => readXlsx(bytes, { inflate }),
  ]) as [number, number, number, number];
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

/** The quickest of some runs of each, taken in turns so that a busy machine is busy for all. */
function time(runs: readonly (() => unknown)[]): number[] {
  const best = runs.map(() => Infinity);
  for (let i = 0; i < REPEATS; i++) {
    runs.forEach((run, which) => {
      const start = performance.now();
      run();
      best[which] = Math.min(best[which]!, performance.now() - start);
    });
  }
  return best.map(Math.round);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

if (process.argv[1]?.endsWith('read-xlsx.ts')) {
  console.table([1_000, 10_000, 100_000].map(benchReading));
}
