/** Reading a workbook against a bare unzip and scan of the same file, with fflate (as in the browser) and with zlib. */
import { inflateRawSync } from 'node:zlib';
import { readDirectory } from '../src/hosts/xlsx/package/read-directory';
import { dataStart } from '../src/hosts/xlsx/package/read-entry';
import { readXlsx } from '../src/hosts/xlsx/read/read-xlsx';
import { bareScan, type Unzip } from './bare-scan';
import { makeLargeWorkbook } from './large-workbook';
import { printTable } from './print-table';

const REPEATS = 7;
const inflate = (data: Uint8Array, size: number): Uint8Array =>
  inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
const unzipWithZlib: Unzip = (bytes, name) => {
  const entry = readDirectory(bytes).find((entry) => entry.name === name)!;
  const start = dataStart(bytes, entry);
  return inflate(bytes.subarray(start, start + entry.compressedSize), entry.size);
};

printTable(
  'Reading: generated ledger × 12 columns, milliseconds (the quickest of some runs)',
  ['rows', 'zip MB', 'bare scan', 'read', 'ratio', 'bare (zlib)', 'read (zlib)', 'ratio (zlib)'],
  [1_000, 10_000, 100_000].map(measure),
);

function measure(rows: number): string[] {
  const bytes = makeLargeWorkbook(rows);
  const [bare, read, bareZlib, readZlib] = time([
    () => bareScan(bytes),
    () => readXlsx(bytes),
    () => bareScan(bytes, unzipWithZlib),
    () => readXlsx(bytes, { inflate }),
  ]) as [number, number, number, number];
  return [
    rows.toLocaleString('en-US'),
    (bytes.length / 1e6).toFixed(1),
    bare.toFixed(0),
    read.toFixed(0),
    (read / bare).toFixed(1),
    bareZlib.toFixed(0),
    readZlib.toFixed(0),
    (readZlib / bareZlib).toFixed(1),
  ];
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
  return best;
}
