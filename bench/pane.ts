import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runPane, ROWS, type PaneRun } from './pane-run';
import { kilobytes, paneScripts } from './pane-scripts';
import { printTable } from './print-table';

const DIST = path.join(__dirname, '../dist/add-in');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const RUNS = 5;
const OPENING = ['taskpane.js', 'functions.js'];
/** Of what opens the pane, in thousands of bytes. */
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
  const scripts = paneScripts(DIST);
  const ofPane = scripts.filter(({ ofXlsx }) => !ofXlsx);
  const opening = ofPane.filter(({ name }) => OPENING.includes(name));
  const later = ofPane.filter((script) => !opening.includes(script));
  const firstCheck = later.filter(({ name }) => run?.scripts.includes(name));
  const asNeeded = later.filter((script) => !firstCheck.includes(script));
  const parts = [
    ['to open the pane', opening, LIMIT],
    ...(run
      ? ([[`for a first check, to the results of ${ROWS} rows`, firstCheck, '']] as const)
      : []),
    ['when it is asked for: other screens, writing, the other language', asNeeded, ''],
    [
      'when a file is made: the xlsx engine, the sample',
      scripts.filter(({ ofXlsx }) => ofXlsx),
      '',
    ],
  ] as const;
  printTable(
    'pane, what is fetched',
    ['when', 'KB gzipped', 'with what came before', 'at most'],
    parts.map(([when, part, limit], i) => {
      const sofar = parts.slice(0, i + 1).flatMap(([, some]) => some);
      return [when, kilobytes(part), kilobytes(sofar), limit];
    }),
  );
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
