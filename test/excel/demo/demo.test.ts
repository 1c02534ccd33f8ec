import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { createBook } from '../book/book';
import { fillSheet } from '../book/fill-sheet';
import { cellAt } from '../book/sheet';
import { findChromium } from './find-chromium';
import { startDemo, type Demo } from './start-demo';

jest.setTimeout(30_000);

const executablePath = findChromium();
if (executablePath === null) {
  console.warn('Left out: the emulated Excel in a browser. Install Chromium or set CHROMIUM.');
}
const described = executablePath === null ? describe.skip : describe;

described('the emulated Excel in a browser, with the genuine office.js', () => {
  let browser: Browser;
  let demo: Demo;
  let page: Page;
  let pane: FrameLocator;
  const foreign: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const workbook = createBook(['任务', '第二张'], { today: '2026-06-15' });
    fillSheet(workbook.sheets[0]!, [
      ['事项', '单位'],
      ['修路', '办公室', { day: '2026-05-31' }],
    ]);
    workbook.sheets[0]!.conditionalFormats.push({
      id: '{1}',
      type: 'Custom',
      areas: [{ top: 2, left: 3, bottom: 9, right: 3 }],
      formula: '=AND($C2<>"",$C2<TODAY())',
      stopIfTrue: false,
      look: { fill: '#F6D5D1', borders: {} },
    });
    const dist = path.join(__dirname, 'small-add-in');
    demo = await startDemo({ port: 0, workbook, dist, today: '2026-06-15' });
    page = await browser.newPage({ ignoreHTTPSErrors: true });
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.url) && !request.url().startsWith('data:')) {
        foreign.push(request.url());
      }
    });
    await page.goto(demo.url);
    pane = page.frameLocator('#add-in');
    await pane.getByText('准备好了').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await demo.close();
  });

  const cell = (address: string) => page.locator(`td[data-address="${address}"]`);

  it('runs the add-in as Excel on the web would, and asks nobody else', async () => {
    await pane.getByText('Excel OfficeOnline zh-CN').waitFor();
    await pane.getByText('1.14 true').waitFor();
    expect(foreign).toStrictEqual([]);
  });

  it('draws cells, formats and rules', async () => {
    expect(await cell('C2').textContent()).toBe('2026/5/31');
    const fill = await cell('C2').evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(fill).toBe('rgb(246, 213, 209)');
  });

  it('runs a command of the ribbon, which writes and opens the pane', async () => {
    expect(await page.locator('#pane').getAttribute('hidden')).not.toBeNull();
    await page.getByRole('button', { name: '写一格' }).first().click();
    await page.locator('#pane:not([hidden])').waitFor();
    await page.locator('td', { hasText: '写入' }).waitFor();
    expect(cellAt(demo.book.sheets[0]!, 2, 2)?.format.fill).toBe('#F6D5D1');
    await page.getByRole('button', { name: '关闭任务窗格' }).click();
    await page.locator('#pane[hidden]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '打开' }).click();
    await page.locator('#pane:not([hidden])').waitFor();
  });

  it('tells the add-in what a person types, and answers nothing meanwhile', async () => {
    await page.getByRole('button', { name: '打开' }).click();
    await cell('B2').dblclick();
    await page.locator('td input').fill('信息科');
    await pane.locator('#write').evaluate((button: HTMLElement) => button.click());
    await pane.getByText('InvalidOperationInCellEditMode').waitFor();
    await page.locator('td input').press('Enter');
    await pane.getByText('B2 Unknown').waitFor();
    expect(cellAt(demo.book.sheets[0]!, 2, 2)?.value).toBe('信息科');
  });

  it('moves between cells and sheets', async () => {
    await cell('A2').click();
    await page.keyboard.press('ArrowRight');
    await page.locator('td.selected[data-address="B2"]').waitFor();
    await page.locator('#name-box', { hasText: 'B2' }).waitFor();
    await page.locator('#content', { hasText: '办公室' }).waitFor();
    await page.getByRole('tab', { name: '第二张' }).click();
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: '第二张' }).waitFor();
    expect(demo.book.activeId).toBe(demo.book.sheets[1]!.id);
  });
});
