/** Read, check, summarise and draw in memory, beside a bare pass over the same cells. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { CoreRun } from './core-once';
import { printTable } from './print-table';

const SIZES = [1_000, 10_000, 100_000];

printTable(
  'Core: generated ledger × 12 columns, milliseconds of processor time (median of warm passes)',
  [
    'rows',
    'bare pass',
    'read',
    'check',
    'summaries',
    'total',
    'rows/s',
    'ratio to bare',
    'draw nine sheets',
    'peak MB',
  ],
  SIZES.map((size) => {
    const { bare, read, check, summaries, draw, peak } = run(size);
    const total = read + check + summaries;
    return [
      size.toLocaleString('en-US'),
      bare.toFixed(1),
      read.toFixed(0),
      check.toFixed(0),
      summaries.toFixed(0),
      total.toFixed(0),
      Math.round((size / total) * 1000).toLocaleString('en-US'),
      (total / bare).toFixed(1),
      draw.toFixed(0),
      peak.toFixed(0),
    ];
  }),
);

function run(size: number): CoreRun {
  const child = path.join(__dirname, 'core-once.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--single-threaded-gc', '--import', 'tsx', child, String(size)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
