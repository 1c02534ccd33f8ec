import { check } from '../src/core/actions/check';
import type { Grid, Workbook } from '../src/core/grid/grid';
import { summarySheets } from '../src/core/changes/summary-sheets';
import type { SummaryOptions } from '../src/core/changes/summary-options';
import { zhCN } from '../src/locale/zh-CN';
import { generateLedger } from './generate-ledger';
import { median, printTable } from './print-table';

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 3;

/** Read + check + summarise in memory, beside a bare pass over the same cells. */
export function benchCore(): void {
  const rows = SIZES.map((size) => {
    const grid = generateLedger(size);
    const bare = time(() => barePass(grid));
    const read = time(() => check(workbookOf(grid), SETTINGS));
    const checked = check(workbookOf(grid), SETTINGS);
    const summarise = time(() => summarySheets(checked, SUMMARY, zhCN.sheets));
    const total = read + summarise;
    return [
      size.toLocaleString('en-US'),
      bare.toFixed(1),
      read.toFixed(0),
      summarise.toFixed(0),
      total.toFixed(0),
      Math.round((size / total) * 1000).toLocaleString('en-US'),
      (total / bare).toFixed(1),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
    ];
  });
  printTable(
    'Core: generated ledger × 12 columns, one core (median of 3)',
    [
      'rows',
      'bare pass ms',
      'read + check ms',
      'summarise ms',
      'total ms',
      'rows/s',
      'ratio to bare',
      'peak MB',
    ],
    rows,
  );
}

const SETTINGS = { asOf: '2026-11-20', dueSoonDays: 7 };

const SUMMARY: SummaryOptions = {
  asOf: { date: SETTINGS.asOf, typed: true },
  names: ['任务分解'],
  ours: {},
  reportingUnit: null,
  title: null,
  palette: 'classic',
  date1904: false,
};

function workbookOf(grid: Grid): Workbook {
  return {
    sheets: [grid],
    ours: {},
    sheetNames: [grid.name],
    activeSheet: null,
    date1904: false,
    typed: { asOf: null, dueSoonDays: null },
    memory: null,
  };
}

/** The least any reader must do: look at every cell and every character once. */
function barePass(grid: Grid): number {
  let sum = 0;
  for (const { cells } of grid.rows) {
    for (const value of cells) {
      if (typeof value === 'string')
        for (let i = 0; i < value.length; i++) sum += value.charCodeAt(i);
      else if (value !== null) sum++;
    }
  }
  return sum;
}

function time(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: RUNS }, () => {
      const start = process.hrtime.bigint();
      work();
      return Number(process.hrtime.bigint() - start) / 1e6;
    }),
  );
}
