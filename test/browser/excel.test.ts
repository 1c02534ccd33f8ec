import path from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { findSheet } from '../excel/book/book';
import { openXlsx } from '../excel/book/open-xlsx';
import { startDemo, type Demo } from '../excel/demo/start-demo';
import { violations } from './axe';
import { checked } from './checked';
import { describeInBrowser, TODAY } from './in-browser';
import { picture } from './picture';
import { sampleBytes, samplePath } from './samples';

const WIDE = { viewport: { width: 1366, height: 768 } };

const OURS = [
  '总览',
  '台账',
  '责任分工',
  '按单位',
  '按领导',
  '按责任人',
  '逾期临期',
  '责任矩阵',
  '待核',
];

describeInBrowser(
  'the add-in’s bundle on the genuine Office.js beside an emulated Excel',
  (open) => {
    let demo: Demo;
    beforeEach(async () => {
      demo = await startDemo({
        port: 0,
        workbook: samplePath('points'),
        dist: path.join(__dirname, '../../dist/add-in'),
        today: TODAY,
      });
    });
    afterEach(() => demo.close());

    const sheetNames = (): string[] => demo.book.sheets.map(({ name }) => name);
    const marked = (): number =>
      demo.book.sheets.find(({ name }) => name === '任务分解')!.conditionalFormats.length;

    it('goes from first use to summaries and highlights, and takes them away again', async () => {
      const { page, errors } = await open(WIDE);
      const before = sheetNames();
      const pane = await openPane(page, demo.url);
      await button(pane, '检查任务').click();
      await button(pane, '对，继续').waitFor();
      expect(sheetNames()).toEqual(before);
      await button(pane, '对，继续').click();
      await button(pane, '逾期 3 项').waitFor();
      await button(pane, /到 H20$/).click();
      await expectSoon(() => demo.book.selection.top === 20 && demo.book.selection.left === 8);
      await picture(page, 'excel-results');
      await button(pane, '生成汇总').click();
      await pane.getByText('已生成汇总', { exact: true }).waitFor();
      expect(sheetNames()).toEqual([...before, ...OURS.map((name) => `督办_${name}`)]);
      expect(marked()).toBeGreaterThan(0);
      await picture(page, 'excel-summaries');
      await button(pane, '清理').click();
      await pane.getByRole('dialog').getByText('9张“督办_”开头的表').waitFor();
      await pane.getByRole('dialog').getByRole('button', { name: '清理' }).click();
      await pane.getByText('已清理，原表与标记前一致', { exact: true }).first().waitFor();
      expect(sheetNames()).toEqual(before);
      expect(marked()).toBe(0);
      expect(errors).toEqual([]);
    });

    it('shows a writing that takes long, and called off in time it leaves nothing behind', async () => {
      const { page, errors } = await open({ viewport: { width: 1024, height: 768 } });
      const before = sheetNames();
      const pane = await openPane(page, demo.url);
      await button(pane, '检查任务').click();
      await button(pane, '对，继续').click();
      await button(pane, '逾期 3 项').waitFor();
      const slow = await slowExcel(page);
      await button(pane, '生成汇总').focus();
      await page.keyboard.press('Enter');
      await pane.getByRole('status').filter({ hasText: '现在取消' }).waitFor();
      await pane.getByRole('progressbar', { name: '正在写入' }).waitFor();
      await picture(page, 'excel-writing');
      expect(await violations(frameOf(page))).toEqual([]);
      await button(pane, '取消').focus();
      await page.keyboard.press('Enter');
      await pane.getByRole('status').filter({ hasText: '正在取消' }).waitFor();
      slow.answer();
      await pane.getByText('已取消，表里没有任何改动', { exact: true }).first().waitFor();
      await expectSoon(() => sheetNames().length === before.length && marked() === 0);
      const isFocused = (element: Element) => element === document.activeElement;
      expect(await button(pane, '生成汇总').evaluate(isFocused)).toBe(true);
      expect(errors).toEqual([]);
    });

    it('says so where a writing can no longer be called off', async () => {
      const { page } = await open({ viewport: { width: 1024, height: 768 } });
      const pane = await openPane(page, demo.url);
      await button(pane, '检查任务').click();
      await button(pane, '对，继续').click();
      await button(pane, '逾期 3 项').waitFor();
      const slow = await slowExcel(page, '督办_总览');
      await button(pane, '生成汇总').click();
      await pane.getByRole('status').filter({ hasText: '不能再取消' }).waitFor();
      expect(await button(pane, '取消').getAttribute('aria-disabled')).toBe('true');
      expect(await violations(frameOf(page))).toEqual([]);
      slow.answer();
      await pane.getByText('已生成汇总', { exact: true }).waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
      expect(marked()).toBeGreaterThan(0);
    });

    it('writes the summaries to a new workbook where the sheet is protected', async () => {
      const { page, errors } = await open(WIDE);
      const clerks = demo.book.sheets.find(({ name }) => name === '任务分解')!;
      clerks.protection = { allowFormatCells: false };
      const before = sheetNames();
      const pane = await openPane(page, demo.url);
      await button(pane, '检查任务').click();
      await button(pane, '对，继续').click();
      await button(pane, '标记').click();
      const opening = page.context().waitForEvent('page');
      await button(pane, '写到新工作簿').click();
      const other = await opening;
      await other.getByRole('tab', { name: '督办_总览' }).waitFor();
      await picture(other, 'excel-new-workbook');
      expect(sheetNames()).toEqual(before);
      const copy = demo.session.opened[0]!;
      const { tasks, states, ours } = await checked(copy);
      const original = await checked(sampleBytes('points'));
      expect({ tasks, states }).toEqual({ tasks: original.tasks, states: original.states });
      expect(Object.values(ours)).toEqual(OURS.map((name) => `督办_${name}`));
      const { conditionalFormats } = findSheet(await openXlsx(copy), '任务分解')!;
      expect(conditionalFormats).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('opens the sample in a new workbook, as it stands in the repository', async () => {
      const { page, errors } = await open(WIDE);
      const pane = await openPane(page, demo.url);
      const opening = page.context().waitForEvent('page');
      await button(pane, '手边没有表？插入一张示例表').click();
      await (await opening).getByRole('tab', { name: '任务分解' }).waitFor();
      expect(Buffer.from(demo.session.opened[0]!).equals(sampleBytes('points'))).toBe(true);
      expect(errors).toEqual([]);
    });

    it('writes nothing from the ribbon before the clerk said yes, and everything after', async () => {
      const { page } = await open(WIDE);
      const before = sheetNames();
      const pane = await openPane(page, demo.url);
      await page.locator('[data-control="Duban.Mark"]').click();
      await button(pane, '对，继续').click();
      await button(pane, '逾期 3 项').waitFor();
      expect(sheetNames()).toEqual(before);
      await page.locator('[data-control="Duban.Mark"]').click();
      await expectSoon(() => marked() > 0);
      await page.locator('[data-control="Duban.Clear"]').click();
      await expectSoon(() => marked() === 0 && sheetNames().length === before.length);
    });
  },
);

async function openPane(page: Page, url: string): Promise<FrameLocator> {
  await page.goto(url);
  await page.locator('[data-control="Duban.Check"]').click();
  const pane = page.frameLocator('#add-in');
  await button(pane, '检查任务').waitFor();
  return pane;
}

function frameOf(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes('taskpane'))!;
}

function button(scope: FrameLocator, name: string | RegExp) {
  return scope.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** Excel answers no request (or only none that speaks of `words`) until it is told to. */
async function slowExcel(page: Page, words = ''): Promise<{ readonly answer: () => void }> {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/excel/request', async (route) => {
    if (route.request().postData()?.includes(words)) await answered;
    await route.continue();
  });
  return { answer };
}

async function expectSoon(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(holds()).toBe(true);
}
