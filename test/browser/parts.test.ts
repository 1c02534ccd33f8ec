import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { createBook } from '../excel/book/book';
import { fillSheet } from '../excel/book/fill-sheet';
import { startDemo, type Demo } from '../excel/demo/start-demo';
import { describeInBrowser, TODAY } from './in-browser';

const DIST = path.join(__dirname, '../../dist/add-in');
const ROWS = 1000;

describeInBrowser('what the pane fetches only when it is asked for', (open) => {
  let demo: Demo;
  beforeEach(async () => {
    demo = await startDemo({ port: 0, workbook: ledger(), dist: DIST, today: TODAY });
  });
  afterEach(() => demo.close());

  it('is not fetched before, and a click is kept until it comes', async () => {
    const { page, errors } = await open();
    const { pane, scripts } = await openPane(page, demo.url);
    await page.waitForLoadState('networkidle');
    const before = scripts.length;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await checkTasks(pane);
    expect(scripts.slice(before)).toEqual([]);
    await button(pane, '设置').click();
    await button(pane, '清理').click();
    expect(await pane.getByRole('dialog').count()).toBe(0);
    release();
    await pane.getByRole('dialog').first().waitFor();
    expect(scripts.length).toBeGreaterThan(before);
    expect(errors).toEqual([]);
  });

  it('ends in a sentence where it cannot be fetched, and comes on trying again', async () => {
    const { page } = await open();
    const { pane } = await openPane(page, demo.url);
    await checkTasks(pane);
    await page.route(/\.js$/, (route) => route.abort());
    await button(pane, '设置').click();
    const sentence = pane.getByRole('alert').filter({ hasText: '有一部分没能取到' });
    await sentence.waitFor();
    await page.unroute(/\.js$/);
    await button(pane, '重试').click();
    await pane.getByRole('dialog').waitFor();
    await sentence.waitFor({ state: 'detached' });
  });

  it('writes nothing where the words and formulas of our sheets cannot be fetched', async () => {
    const { page } = await open();
    const { pane } = await openPane(page, demo.url);
    await checkTasks(pane);
    await page.route(/\.js$/, (route) => route.abort());
    const before = demo.book.sheets.length;
    await button(pane, '生成汇总').click();
    await pane.getByRole('alert').filter({ hasText: '有一部分没能取到' }).waitFor();
    expect(demo.book.sheets.length).toBe(before);
    await page.unroute(/\.js$/);
    await button(pane, '重试').click();
    await pane.getByText('没能生成汇总').waitFor();
    await button(pane, '重试').last().click();
    await pane.getByText('已生成汇总', { exact: true }).first().waitFor();
    expect(demo.book.sheets.length).toBeGreaterThan(before);
  });

  it('opens the calendar at its button, changes the day, and gives the focus back', async () => {
    const { page, errors } = await open();
    const { pane } = await openPane(page, demo.url);
    await checkTasks(pane);
    const asOf = pane.getByRole('button', { name: /^统计截止/ });
    await asOf.press('Enter');
    await pane
      .getByRole('gridcell', { name: /11月21日|21/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('grid').waitFor({ state: 'detached' });
    await expectFocus(asOf);
    await asOf.click();
    await pane.getByRole('gridcell').filter({ hasText: /^25$/ }).last().click();
    await pane.getByRole('button', { name: '统计截止 2026年11月25日' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('opens the menu of a task where it was asked for, also by the keyboard', async () => {
    const { page, errors } = await open();
    const { pane } = await openPane(page, demo.url);
    await checkTasks(pane);
    await pane.getByText('完成第2处隐患整改').click({ button: 'right' });
    await pane.getByRole('menuitem', { name: '复制提醒文字' }).waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('menu').waitFor({ state: 'detached' });
    const cell = pane.getByRole('button', { name: /第2处隐患整改，到/ });
    await cell.press('ContextMenu');
    await pane.getByRole('menuitem', { name: '复制提醒文字' }).waitFor();
    await page.keyboard.press('Escape');
    await expectFocus(cell);
    await cell.press('ContextMenu');
    await pane.getByRole('menuitem', { name: '复制提醒文字' }).click();
    await pane.getByRole('textbox', { name: '提醒文字，可以修改' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('changes the header rows, a column, the day in the settings and the language', async () => {
    const { page, errors } = await open();
    const { pane } = await openPane(page, demo.url);
    await button(pane, '检查任务').click();
    await button(pane, '修改').click();
    await pane.getByRole('spinbutton').first().waitFor();
    await button(pane, '修改').click();
    const role = pane.getByRole('combobox', { name: /责任单位/ });
    await role.focus();
    await role.selectOption({ label: '配合单位' });
    await expectFocus(role);
    expect(await role.inputValue()).toBe('support');
    await button(pane, '对，继续').click();
    await button(pane, '设置').click();
    await pane.getByRole('radio', { name: '指定日期' }).click();
    await pane.getByRole('combobox', { name: '指定日期' }).click();
    await pane.getByRole('grid').waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('combobox', { name: '语言' }).selectOption('en-US');
    await pane.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('filters by unit and groups by it in one drop-down', async () => {
    const { page } = await open();
    const { pane } = await openPane(page, demo.url);
    await checkTasks(pane);
    const units = pane.getByRole('combobox', { name: '单位' });
    await units.selectOption({ label: '水务站' });
    await button(pane, '逾期 333 项').waitFor();
    await units.selectOption({ label: '全部单位' });
    await units.selectOption({ label: '按单位' });
    await pane.getByRole('button', { name: /^党政办\s*334$/ }).waitFor();
    expect(await units.inputValue()).toBe('g:unit');
  });

  it('a long list draws what is near the screen, wherever it was scrolled to', async () => {
    const { page } = await open();
    const { pane } = await openPane(page, demo.url);
    await checkTasks(pane);
    const list = pane.getByRole('list');
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    const scroller = pane.locator('[data-scrolls]').last();
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await pane.getByRole('button', { name: /第500处/ }).waitFor();
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const last = pane.getByRole('button', { name: new RegExp(`第${ROWS}处`) });
    await last.waitFor();
    const box = await scroller.boundingBox();
    const row = await last.boundingBox();
    expect(row!.y + row!.height).toBeLessThanOrEqual(box!.y + box!.height);
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  });
});

async function openPane(page: Page, url: string) {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.goto(url);
  await page.locator('[data-control="Duban.Check"]').click();
  const pane = page.frameLocator('#add-in');
  await button(pane, '检查任务').waitFor();
  await page.waitForTimeout(500);
  return { pane, scripts };
}

async function checkTasks(pane: FrameLocator): Promise<void> {
  await button(pane, '检查任务').click();
  await button(pane, '对，继续').click();
  await pane.getByRole('button', { name: /^逾期/ }).first().waitFor();
}

async function expectFocus(control: Locator): Promise<void> {
  const isFocused = () => control.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 20 && !(await isFocused()); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await isFocused()).toBe(true);
}

function button(scope: FrameLocator, name: string) {
  return scope.getByRole('button', { name, exact: true });
}

function ledger() {
  const book = createBook(['任务分解'], { today: TODAY });
  fillSheet(book.sheets[0]!, [
    ['2026年重点工作任务分解表'],
    ['序号', '工作任务', '责任单位', '完成时限', '完成情况'],
    ...Array.from({ length: ROWS }, (_, i) => [
      i + 1,
      i % 3
        ? `完成第${i + 1}处隐患整改`
        : `完成第${i + 1}处隐患整改，并把整改前后的照片和验收材料归档备查`,
      ['党政办', '财政所', '水务站'][i % 3]!,
      '10月31日前',
      '正在推进',
    ]),
  ]);
  return book;
}
