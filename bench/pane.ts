import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { createBook } from '../test/excel/book/book';
import { fillSheet } from '../test/excel/book/fill-sheet';
import { startDemo, type Demo } from '../test/excel/demo/start-demo';
import { printTable } from './print-table';

const DIST = path.join(__dirname, '../dist/add-in');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const TODAY = '2026-11-20';
const ROWS = 1000;

/** Size of the add-in, and how fast its pane is beside an emulated Excel. Needs `npm run build` and Chromium. */
export async function benchPane(): Promise<void> {
  if (!existsSync(path.join(DIST, 'taskpane.html'))) {
    console.log('\npane: left out, there is no build. Please run npm run build first.');
    return;
  }
  printTable('pane, size', ['what is fetched', 'KB gzipped'], sizes());
  if (!existsSync(CHROMIUM)) {
    console.log(`\npane: times left out, no Chromium at ${CHROMIUM}.`);
    return;
  }
  printTable('pane beside the emulated Excel', ['what', 'measured', 'at most'], await times());
}

function sizes(): string[][] {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  const size = (names: readonly string[]): string =>
    (names.reduce((sum, name) => sum + gzipped(name), 0) / 1000).toFixed(1);
  const first = ['taskpane.js', 'functions.js'];
  const writer = scripts.filter((name) => readText(name).includes('exceljs'));
  const rest = scripts.filter((name) => !first.includes(name) && !writer.includes(name));
  return [
    ['before the first screen (at most 180)', size(first)],
    ['after it, in the background', size(rest)],
    ['only to write a copy: exceljs', size(writer)],
  ];
}

async function times(): Promise<string[][]> {
  const demo = await startDemo({ port: 0, workbook: ledger(), dist: DIST, today: TODAY });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+08:00`));
    await page.goto(demo.url);
    const pane = page.frameLocator('#add-in');
    const press = (name: string): Promise<void> =>
      pane.getByRole('button', { name, exact: true }).click();
    const shown = (name: string | RegExp): Promise<void> =>
      pane.getByRole('button', { name }).first().waitFor();
    const usable = await timed(async () => {
      await page.locator('[data-control="Duban.Check"]').click();
      await shown('检查任务');
    });
    await page.waitForLoadState('networkidle');
    const understood = await timed(async () => {
      await press('检查任务');
      await shown('对，继续');
    });
    await press('对，继续');
    await shown(/^逾期/);
    const again = await timed(async () => {
      await page.locator('[data-control="Duban.Mark"]').waitFor();
      await press('标记');
      await pane.getByText('已加标记', { exact: true }).waitFor();
    });
    return [
      ['pane usable after it is opened', `${usable} ms`, '1500 ms'],
      [`${ROWS} rows read and shown`, `${understood} ms`, '1000 ms'],
      [`${ROWS} rows marked`, `${again} ms`, ''],
      [
        'request bytes of marking again, ledger included',
        `${await bytesOfMarking(demo, press)}`,
        '',
      ],
    ];
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** The highlights and the two sheets they rest on; `bench excel` tells what the highlights alone take. */
async function bytesOfMarking(demo: Demo, press: (name: string) => Promise<void>): Promise<number> {
  const before = demo.log.length;
  await press('标记');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return demo.log.slice(before).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
}

function ledger() {
  const book = createBook(['任务分解'], { today: TODAY });
  fillSheet(book.sheets[0]!, [
    ['2026年重点工作任务分解表'],
    ['序号', '工作任务', '责任单位', '完成时限', '完成情况'],
    ...Array.from({ length: ROWS }, (_, i) => [
      i + 1,
      `完成第${i + 1}处隐患整改`,
      ['党政办', '财政所', '水务站'][i % 3]!,
      '10月31日前',
      '正在推进',
    ]),
  ]);
  return book;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

function readText(name: string): string {
  return readFileSync(path.join(DIST, name), 'utf8');
}

function gzipped(name: string): number {
  return gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length;
}
