import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { violations } from './axe';
import { checked } from './checked';
import { heavyWorkbook } from './large-file';
import { describeInBrowser } from './in-browser';
import { picture } from './picture';
import { SAMPLE_FILES, sampleBytes } from './samples';
import { serveFolder, type Served } from './serve-folder';
import { writtenTable } from './written-table';

const DIST = path.join(__dirname, '../../dist/page');
const PLAN = path.join(__dirname, '../golden/outline/township-notice.txt');
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
const WIDE = { viewport: { width: 1366, height: 768 } };

describeInBrowser('the standalone page', (open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(DIST);
  });
  afterAll(() => served.close());

  it('reads a dropped file, shows it, and saves a copy with the same tasks and states', async () => {
    const { page, requests, errors } = await open(WIDE);
    await page.goto(served.url, { waitUntil: 'networkidle' });
    const loaded = requests.length;
    await picture(page, 'page-drop');
    await drop(page, [SAMPLE_FILES.points, sampleBytes('points')]);
    await page.getByRole('button', { name: '对，继续' }).click();
    await page.getByRole('button', { name: '逾期 3 项' }).waitFor();
    await page.getByRole('table').getByText('农业农村办').first().waitFor();

    await page.getByRole('button', { name: /到 H20$/ }).click();
    const framed = page.getByRole('table').getByText('10月31日前');
    await framed.waitFor();
    // the words of the task stay in view beside its deadline
    expect(await page.getByRole('region', { name: /预览/ }).evaluate((at) => at.scrollLeft)).toBe(
      0,
    );
    await picture(page, 'page-result');
    await page.getByRole('tab', { name: '督办_台账' }).click();
    await page
      .getByRole('table', { name: /督办_台账/ })
      .getByText('逾期')
      .first()
      .waitFor();
    await picture(page, 'page-ledger');

    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载带汇总的副本' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('青石镇2026年重点工作任务分解表-督办.xlsx');
    const saved = await checked(readFileSync(await download.path()));
    const before = await checked(sampleBytes('points'));
    expect(saved.states).toEqual(before.states);
    expect(saved.tasks).toEqual(before.tasks);
    expect(Object.keys(saved.ours)).toHaveLength(9);
    expect(requests.slice(loaded).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('may connect to nothing', async () => {
    const { page } = await open();
    await page.goto(served.url);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toContain("connect-src 'none'");
    const reached = await page.evaluate(() =>
      fetch('/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });

  it('works opened from the disk, where no worker may start', async () => {
    const { page, errors } = await open(WIDE);
    await page.goto(pathToFileURL(path.join(DIST, 'index.html')).href);
    await page.getByRole('button', { name: '用示例表试一试' }).click();
    await page.getByRole('button', { name: '对，继续' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载带汇总的副本' }).click();
    const { ours } = await checked(readFileSync(await (await waiting).path()));
    expect(Object.keys(ours)).toHaveLength(9);
    expect(errors.filter((error) => !/Worker/.test(error))).toEqual([]);
  });

  it('opens the first of two files and says so; given up it leads back to choosing one', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    await drop(
      page,
      [SAMPLE_FILES.points, sampleBytes('points')],
      [SAMPLE_FILES.rectification, sampleBytes('rectification')],
    );
    await page.getByText('一次读一个文件，这是其中的第一个').first().waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '选择文件' }).waitFor();
    expect(await page.getByText(SAMPLE_FILES.points).count()).toBe(0);
  });

  it('keeps the keyboard’s place where a button goes with its screen', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    await page.getByRole('button', { name: '用示例表试一试' }).press('Enter');
    await page.getByRole('button', { name: '对，继续' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
    await page.keyboard.press('Tab');
    const first = page.getByRole('button', { name: '逾期 3 项' });
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('says in words what is wrong with a file, and takes the next one', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    await drop(page, ['工资表.csv', new TextEncoder().encode('单位,时限\n党政办,6月底前\n')]);
    await page.getByRole('alert').getByText('“工资表.csv”其实是纯文本').waitFor();
    expect(await violations(page)).toEqual([]);
    await drop(page, [SAMPLE_FILES.rectification, sampleBytes('rectification')]);
    await page.getByRole('button', { name: '对，继续' }).waitFor();
  });

  it('leads from a file without tasks to another one, not to the same check again', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    await choose(page, '通知.xlsx', writtenTable([['关于召开会议的通知'], ['时间', '明天']]));
    await page.getByText('这张表里没找到任务').waitFor();
    expect(await page.getByRole('button', { name: '检查任务' }).count()).toBe(0);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('main').getByRole('button', { name: '换一个文件' }).click();
    await chooser;
    await picture(page, 'page-no-table');
  });

  it('says that a protected sheet takes no marks', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    const rows = [
      ['序号', '工作任务', '牵头单位', '完成时限', '完成情况'],
      ['1', '修通村道', '村建办', '2026年9月底前', '正在推进'],
    ];
    await choose(page, '受保护.xlsx', writtenTable(rows, { tail: '<sheetProtection sheet="1"/>' }));
    await page.getByRole('button', { name: '对，继续' }).click();
    await page.getByRole('button', { name: '下载带汇总的副本' }).click();
    await page.getByText('副本已下载；受保护的工作表没有加标记').first().waitFor();
  });

  it('makes a breakdown table of a plan that is pasted or dropped, and opens it', async () => {
    const { page, requests, errors } = await open(WIDE);
    await page.goto(served.url, { waitUntil: 'networkidle' });
    const loaded = requests.length;
    await page.getByRole('button', { name: /^手边只有方案/ }).click();
    await page.getByLabel('方案文字').fill('一、抓党建\n（一）压实责任。\n（二）整顿组织。');
    await page.getByText('共1类、2项任务').waitFor();
    await drop(page, ['方案.txt', readFileSync(PLAN)]);
    await page.getByText('共4类、16项任务').waitFor();
    await page.getByText('没有列为任务的22段').click();
    await page.getByText('第16–18段：总体要求').waitFor();
    await picture(page, 'page-plan');
    expect(await violations(page)).toEqual([]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '生成任务分解表' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('青石镇2026年农村人居环境整治提升任务分解表.xlsx');
    expect((await checked(readFileSync(await download.path()))).tasks).toHaveLength(16);
    await page.getByRole('button', { name: '打开这张表' }).click();
    await page.getByRole('button', { name: '对，继续' }).waitFor();
    expect(requests.slice(loaded).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('tells what is new since the check that a file carries, and shows only that on demand', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    await drop(page, [SAMPLE_FILES.points, sampleBytes('points')]);
    await page.getByRole('button', { name: '对，继续' }).click();
    await page.getByText('第一次检查，还没有可比的结果').waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载带汇总的副本' }).click();
    const copy = readFileSync(await (await waiting).path());

    await page.clock.setFixedTime(new Date('2026-11-27T10:00:00+08:00'));
    await drop(page, ['任务分解表-督办.xlsx', copy]);
    const line = page.getByText('比上次（11月20日）：');
    await line.waitFor();
    await picture(page, 'page-since');
    const overdue = line.getByRole('button', { name: /^新逾期 \d+$/ });
    const count = Number((await overdue.textContent())!.trim());
    await overdue.click();
    await expectCount(taskRows(page), count);
    expect(await violations(page)).toEqual([]);
  });

  it('lets go of a large file that is being read', async () => {
    const { page, errors } = await open(WIDE);
    await page.goto(served.url, { waitUntil: 'networkidle' });
    await choose(page, '大表.xlsx', heavyWorkbook(100_000, 0));
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '选择文件' }).waitFor();
    await choose(page, SAMPLE_FILES.points, sampleBytes('points'));
    await page.getByRole('button', { name: '对，继续' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('works in a worker: over a file of 20 MB the page itself stays awake', async () => {
    const { page, errors } = await open(WIDE);
    await page.goto(served.url, { waitUntil: 'networkidle' });
    const heavy = heavyWorkbook(20_000, 20);
    expect(heavy.length).toBeGreaterThan(20 * 1024 * 1024);
    expect(page.workers()).toHaveLength(1);
    await choose(page, '大表.xlsx', heavy);
    await page.getByRole('button', { name: '对，继续' }).click();
    await page.getByRole('button', { name: /^逾期 \d+ 项$/ }).waitFor();
    await picture(page, 'page-large');
    const waiting = page.waitForEvent('download', { timeout: 110_000 });
    await page.getByRole('button', { name: '下载带汇总的副本' }).click();
    // the list is worked on while the copy is made
    await page.getByRole('searchbox').fill('第20000号');
    await expectCount(taskRows(page), 1);
    const saved = readFileSync(await (await waiting).path());
    const { tasks, ours } = await checked(saved);
    expect(tasks).toHaveLength(20_000);
    expect(Object.keys(ours)).toContain('ledger');
    expect(errors).toEqual([]);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('has no fault that axe finds, in %s', async (theme, options) => {
    const { page } = await open({ ...WIDE, ...options });
    await page.goto(served.url);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '用示例表试一试' }).click();
    await page.getByRole('button', { name: '对，继续' }).waitFor();
    await page.getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '对，继续' }).click();
    await page.getByRole('button', { name: '逾期 3 项' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `page-result-${theme.replace(' ', '-')}`);
  });

  it('prints what to chase by unit over as many pages as it takes, nothing cut off', async () => {
    const { page } = await open(WIDE);
    await page.goto(served.url);
    const header = ['序号', '工作任务', '牵头单位', '完成时限', '完成情况'];
    const long = '对照上级通报逐条核查整改情况并形成书面报告报送督查室备案'.repeat(3);
    const rows = Array.from({ length: 90 }, (_, i) => {
      const unit = `第${Math.floor(i / 30) + 1}责任单位`;
      return [`${i + 1}`, `第${i + 1}件：${long}`, unit, '2026年9月底前', '正在推进'];
    });
    await drop(page, ['督查台账.xlsx', writtenTable([header, ...rows])]);
    await page.getByRole('button', { name: '对，继续' }).click();
    await page.getByRole('button', { name: '逾期 90 项' }).waitFor();
    // A4 upright at 96 dots an inch, less margins of 10 mm
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    const printed = page.getByRole('table').filter({ hasText: '第1件' });
    await printed.waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await printed.getByText('第90件').waitFor();
    await printed.getByRole('cell', { name: '逾期 51 天', exact: true }).first().waitFor();
    const heads = await printed.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['单位', '任务', '时限', '状态']);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await picture(page, 'page-print');
    const paper = await page.pdf({ format: 'A4', margin: MARGIN });
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(5);
  });

  it('folds into tabs on a narrow screen', async () => {
    const { page } = await open({ viewport: { width: 800, height: 900 } });
    await page.goto(served.url);
    await page.getByRole('button', { name: '用示例表试一试' }).click();
    await page.getByRole('button', { name: '对，继续' }).click();
    expect(await page.getByRole('table').isVisible()).toBe(false);
    await page.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('table').waitFor();
    await picture(page, 'page-narrow');
  });
});

function taskRows(page: Page): Locator {
  return page.getByRole('button', { name: /到 [A-Z]+\d+$/ });
}

/** Waits until that many of them stand on the page. */
async function expectCount(found: Locator, count: number): Promise<void> {
  if (count > 0) await found.nth(count - 1).waitFor();
  await found.nth(count).waitFor({ state: 'detached' });
}

async function choose(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  const file = { name, mimeType: WORKBOOK_TYPE, buffer: Buffer.from(buffer) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

async function drop(page: Page, ...files: readonly [string, Uint8Array][]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const [name, bytes] of files)
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    files.map(([name, bytes]) => [name, [...bytes]] as const),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
