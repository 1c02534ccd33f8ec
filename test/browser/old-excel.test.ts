import path from 'node:path';
import { startDemo, type Demo } from '../excel/demo/start-demo';
import { violations } from './axe';
import { describeInBrowser, TODAY } from './in-browser';
import { picture } from './picture';
import { samplePath } from './samples';

describeInBrowser('the pane in an Excel with the IE engine', (open) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({
      port: 0,
      workbook: samplePath('points'),
      dist: path.join(__dirname, '../../dist/add-in'),
      today: TODAY,
    });
  });
  afterAll(() => demo.close());

  it.each([270, 320])('says what to do instead, at %i px, and does not start', async (width) => {
    const { page } = await open({ viewport: { width, height: 720 } });
    await page.addInitScript(() => {
      Object.defineProperty(document, 'documentMode', { value: 11 });
    });
    await page.goto(`${demo.url}add-in/taskpane.html`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: '这个版本的 Excel 打不开任务窗格' }).waitFor();
    await page.getByText('请改用网页版：把表格存成 .xlsx，拖进去即可。').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
    await picture(page, `pane-${width}-old-excel`);
  });
});
