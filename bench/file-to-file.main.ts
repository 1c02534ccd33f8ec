/** Open, read, check, summarise and write a file: ours against pandas with openpyxl doing the same job. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bareScan } from './bare-scan';
import { makeLargeWorkbook } from './large-workbook';
import { printTable } from './print-table';

const SIZES = [1_000, 10_000, 100_000];
const LIMIT = 15 * 60_000;
/** Debian's packages belong to Debian's Python. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
try {
  const python = PYTHONS.find((name) => run(name, ['-c', 'import pandas, openpyxl']).status === 0);
  const rows = SIZES.map((size) => measure(size, python));
  printTable(
    'File to file: open, read, check, summarise, write',
    [
      'tasks',
      'zip MB',
      'bare scan s',
      'duban s',
      'ratio',
      'peak MB',
      'written MB',
      'pandas + openpyxl s',
      'peak MB',
      'times faster',
    ],
    rows,
  );
  if (!python)
    console.log('python3-pandas and python3-openpyxl were not found: that half is left out.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(size: number, python: string | undefined): string[] {
  const bytes = makeLargeWorkbook(size);
  const file = path.join(folder, `${size}.xlsx`);
  writeFileSync(file, bytes);
  const start = performance.now();
  bareScan(bytes);
  const bare = (performance.now() - start) / 1000;
  const out = path.join(folder, 'ours.xlsx');
  const child = path.join(__dirname, 'file-to-file-once.ts');
  const ours = result(process.execPath, ['--import', 'tsx', child, file, out]);
  const theirs = python
    ? result(python, [
        path.join(__dirname, 'pandas_openpyxl.py'),
        file,
        path.join(folder, 'theirs.xlsx'),
      ])
    : null;
  return [
    String(size),
    (bytes.length / 1e6).toFixed(1),
    bare.toFixed(2),
    ours?.seconds.toFixed(2) ?? '–',
    ours ? (ours.seconds / bare).toFixed(1) : '–',
    ours?.megabytes.toFixed(0) ?? '–',
    ours ? (statSync(out).size / 1e6).toFixed(1) : '–',
    theirs?.seconds.toFixed(1) ?? '–',
    theirs?.megabytes.toFixed(0) ?? '–',
    ours && theirs ? (theirs.seconds / ours.seconds).toFixed(1) : '–',
  ];
}

/** The child prints its time and peak memory as JSON; null where it failed or took too long. */
function result(program: string, args: readonly string[]): Run | null {
  const { stdout, stderr, status } = run(program, args);
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1)!);
  if (stderr) console.error(stderr);
  return null;
}

function run(program: string, args: readonly string[]) {
  return spawnSync(program, args, { encoding: 'utf8', timeout: LIMIT });
}
