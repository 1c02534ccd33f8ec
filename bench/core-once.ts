import { checkTasks } from '../src/core/checks/check-tasks';
import type { Checked } from '../src/core/checks/checked';
import type { SummaryOptions } from '../src/core/changes/summary-options';
import { summarySheets } from '../src/core/changes/summary-sheets';
import type { Grid, Workbook } from '../src/core/grid/grid';
import { readWorkbook } from '../src/core/read-workbook';
import { byCategory } from '../src/core/summaries/by-category';
import { byDueMonth } from '../src/core/summaries/by-due-month';
import { byLeader } from '../src/core/summaries/by-leader';
import { byPerson } from '../src/core/summaries/by-person';
import { byUnit } from '../src/core/summaries/by-unit';
import { overview } from '../src/core/summaries/overview';
import { review } from '../src/core/summaries/review';
import { toChase } from '../src/core/summaries/to-chase';
import { zhCN } from '../src/locale/zh-CN';
import { generateLedger } from './generate-ledger';
import { median } from './print-table';

/** Milliseconds of processor time, garbage collection included; peak megabytes of the first pass. */
export interface CoreRun {
  readonly bare: number;
  readonly read: number;
  readonly check: number;
  readonly summaries: number;
  readonly draw: number;
  readonly peak: number;
}

/** Rows after which passes are warm. */
const ENOUGH_ROWS = 500_000;
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

/** One size in a process of its own, so that the peak is its own; prints a `CoreRun`. */
function once(size: number): CoreRun {
  const grid = generateLedger(size);
  const workbook = workbookOf(grid);
  const { checked } = pass(workbook);
  const peak = process.resourceUsage().maxRSS / 1024;
  const passes = Math.max(7, ENOUGH_ROWS / size);
  const runs = Array.from({ length: passes }, () => pass(workbook).times);
  const middle = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]));
  const medianOf = (work: () => unknown) =>
    median(Array.from({ length: passes }, () => time(work).ms));
  return {
    bare: medianOf(() => barePass(grid)),
    read: middle('read'),
    check: middle('check'),
    summaries: middle('summaries'),
    draw: medianOf(() => cellsDrawn(checked)),
    peak,
  };
}

function pass(workbook: Workbook) {
  const reading = time(() => readWorkbook(workbook));
  const checked = time(() => checkTasks(reading.result, SETTINGS));
  const summaries = time(() => numbers(checked.result));
  const times = { read: reading.ms, check: checked.ms, summaries: summaries.ms };
  return { checked: checked.result, times };
}

function numbers(checked: Checked): unknown {
  const units = byUnit(checked);
  return [
    units,
    overview(checked),
    byLeader(checked),
    byPerson(checked),
    byCategory(checked),
    byDueMonth(checked),
    toChase(checked, units),
    review(checked),
  ];
}

/** Draws the nine sheets and looks at every row, as a host does. */
function cellsDrawn(checked: Checked): number {
  let cells = 0;
  for (const change of summarySheets(checked, SUMMARY, zhCN.sheets)) {
    if (change.kind !== 'setSheet') continue;
    for (const row of change.sheet.rows) cells += row.cells.length;
  }
  return cells;
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

function time<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

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

console.log(JSON.stringify(once(Number(process.argv[2]))));
