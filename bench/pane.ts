import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runPane, ROWS, type PaneRun } from './pane-run';
import { kilobytes, paneScripts } from './pane-scripts';
import { printTable } from './print-table';

const DIST = path.join(__dirname, '../dist/add-in');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const RUNS = 5;
/** Thousands of bytes. */
const LIMIT = '180';

/** Size of the add-in, and how fast its pane is beside an emulated Excel. Needs `npm run build` and Chromium. */
export async function benchPane(): Promise<void> {
  if (!existsSync(path.join(DIST, 'taskpane.html'))) {
    console.log('\npane: left out, there is no build. Please run npm run build first.');
    return;
  }
  const runs = await runAll();
  printSizes(runs[0] ?? null);
  if (runs.length > 0) printTimes(runs);
}

/** None where there is no Chromium. */
async function runAll(): Promise<readonly PaneRun[]> {
  if (!existsSync(CHROMIUM)) {
    console.log(`\npane: times left out, no Chromium at ${CHROMIUM}.`);
    return [];
  }
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const runs: PaneRun[] = [];
  try {
    while (runs.length < RUNS) runs.push(await runPane(browser, DIST));
  } finally {
    await browser.close();
  }
  return runs;
}

function printSizes(run: PaneRun | null): void {
  const all = paneScripts(DIST);
  const first = all.filter(({ name }) => ['taskpane.js', 'functions.js'].includes(name));
  const toResults = all.filter(({ name }) => run?.scripts.includes(name));
  const xlsx = all.filter(({ ofXlsx }) => ofXlsx);
  const rows = [
    ['before the first screen', kilobytes(first), LIMIT],
    ...(run ? [['from opening to the first results', kilobytes(toResults), LIMIT]] : []),
    [
      'all the pane, were every surface opened, in both languages',
      kilobytes(all.filter(({ ofXlsx }) => !ofXlsx)),
      LIMIT,
    ],
    ['the xlsx engine, for writing a copy or the sample', kilobytes(xlsx), ''],
  ];
  printTable('pane, size', ['what is fetched', 'KB gzipped', 'at most'], rows);
}

function printTimes(runs: readonly PaneRun[]): void {
  const least = (of: (run: PaneRun) => number): string => `${Math.min(...runs.map(of))}`;
  printTable(
    `pane beside the emulated Excel, the best of ${RUNS} runs`,
    ['what', 'measured', 'at most'],
    [
      ['pane usable after it is opened, ms', least(({ usable }) => usable), '1500'],
      [`${ROWS} rows read and shown, ms`, least(({ checked }) => checked), '1000'],
      [`${ROWS} rows marked for the first time, ms`, least(({ marked }) => marked), ''],
      ['marking again, ledger included, request bytes', least((run) => run.markedAgainBytes), ''],
    ],
  );
}
