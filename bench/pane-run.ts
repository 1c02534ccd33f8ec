import type { Browser, Page } from 'playwright-core';
import { createBook } from '../test/excel/book/book';
import { fillSheet } from '../test/excel/book/fill-sheet';
import { startDemo, type Demo } from '../test/excel/demo/start-demo';

const TODAY = '2026-11-20';
export const ROWS = 1000;

/** In milliseconds. */
export interface PaneRun {
  readonly usable: number;
  readonly checked: number;
  readonly marked: number;
  /** Of requests to Excel when everything is marked again, the ledger included. */
  readonly markedAgainBytes: number;
  /** Names of the scripts fetched until the first results were shown. */
  readonly scripts: readonly string[];
}

/** Opens the pane beside an emulated Excel for the first time, checks its 1,000 rows and marks them. */
export async function runPane(browser: Browser, dist: string): Promise<PaneRun> {
  const demo = await startDemo({ port: 0, workbook: ledger(), dist, today: TODAY });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  try {
    return await run(page, demo);
  } finally {
    await page.close();
    await demo.close();
  }
}

async function run(page: Page, demo: Demo): Promise<PaneRun> {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) fetched.push(pathname.split('/').at(-1)!);
  });
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
  const checked = await timed(async () => {
    await press('检查任务');
    await shown('对，继续');
  });
  await press('对，继续');
  await shown(/^逾期/);
  const scripts = [...new Set(fetched)];
  const mark = async (): Promise<void> => {
    await press('标记');
    await pane.getByText('已加标记', { exact: true }).last().waitFor();
  };
  const marked = await timed(mark);
  const before = demo.log.length;
  await press('标记');
  await page.waitForTimeout(3000);
  const markedAgainBytes = demo.log
    .slice(before)
    .reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  return { usable, checked, marked, markedAgainBytes, scripts };
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
