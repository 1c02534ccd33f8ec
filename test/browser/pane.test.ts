import path from 'node:path';
import type { Page } from 'playwright-core';
import { faults } from './faults';
import { describeInBrowser } from './in-browser';
import { startPane } from './panes';
import { picture } from './picture';
import { serveFolder, type Served } from './serve-folder';
import { THEMES } from './themes';

const WIDTHS = [270, 320, 350] as const;

describeInBrowser('the pane’s views', (open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(path.join(__dirname, '../../dist/harness'));
  });
  afterAll(() => served.close());

  describe.each(THEMES)('in %s', (theme, { options, dark }) => {
    it.each(WIDTHS)(
      'have no fault that axe finds and never scroll sideways, at %i px',
      async (width) => {
        const { page, errors } = await open({ ...options, viewport: { width, height: 720 } });
        const look = async (name: string): Promise<void> => {
          expect(await faults(page, name)).toEqual([]);
          await picture(page, `pane-${width}-${theme}-${name}`);
        };
        await startPane(page, served.url, { dark, refuse: 'sheetProtected' });
        await page.waitForLoadState('networkidle');
        await look('first-use');
        await button(page, '检查任务').click();
        await button(page, '对，继续').waitFor();
        await look('confirm');
        await button(page, '对，继续').click();
        await button(page, '逾期 3 项').waitFor();
        await look('results');
        await button(page, '设置').click();
        await page.getByRole('dialog').waitFor();
        await look('settings');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await button(page, '提醒文字').first().click();
        await look('reminder');
        await page.keyboard.press('Escape');
        await button(page, '查看').click();
        await look('review');
        await page.keyboard.press('Escape');
        await button(page, '清理').click();
        await page.getByRole('dialog').waitFor();
        await look('clean');
        await page.keyboard.press('Escape');
        await button(page, '标记').click();
        await page.getByText('没能加标记：工作表受保护').waitFor();
        await look('protected');
        expect(errors).toEqual([]);
      },
    );
  });

  it('fold 标记 and 清理 into a menu where English is too wide', async () => {
    const { page } = await open({ viewport: { width: 270, height: 720 } });
    await startPane(page, served.url, { language: 'en-US' });
    await button(page, 'Check tasks').click();
    await button(page, 'Yes, go on').click();
    await button(page, 'More').click();
    await page.getByRole('menuitem', { name: 'Mark' }).waitFor();
    expect(await faults(page, 'menu')).toEqual([]);
    await picture(page, 'pane-270-english');
  });

  it('remind a unit of its own tasks, or all units in one text, and lead back to what is to be reviewed', async () => {
    const { page } = await open({ viewport: { width: 320, height: 720 } });
    await startPane(page, served.url);
    await button(page, '检查任务').click();
    await button(page, '对，继续').click();
    await button(page, '查看').click();
    await button(page, '提醒单位').last().click();
    const text = page.getByRole('textbox');
    await page.getByText('平安法治办 · 1 项').waitFor();
    expect(await text.inputValue()).toContain('请核实1项：\n1. 排查化解信访和矛盾纠纷');
    await page.getByLabel('含待核').uncheck();
    await page.getByText('平安法治办 · 没有要提醒的').waitFor();
    expect(await text.inputValue()).toBe('');
    expect(await button(page, '复制').isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: '单位' }).selectOption('全部单位（一条群消息）');
    await page.getByText('全部单位 · 8 项').waitFor();
    expect(await text.inputValue()).toContain(
      '截至11月20日，逾期3项，7天内到期5项。\n\n水务站\n1. ',
    );
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '待核 2 项' }).waitFor();
  });

  it('say where the day is not today, also to who looks again days later', async () => {
    const { page } = await open({ viewport: { width: 320, height: 720 } });
    await startPane(page, served.url);
    await button(page, '检查任务').click();
    await button(page, '对，继续').click();
    await button(page, '逾期 3 项').waitFor();
    expect(await page.getByText('不是今天').count()).toBe(0);
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('统计截止日期不是今天（11月23日）').waitFor();
    expect(await faults(page, 'not-today')).toEqual([]);
    await picture(page, 'pane-320-light-not-today');
    await button(page, '改到今天').click();
    await button(page, '统计截止 2026年11月23日').waitFor();
    await page.getByText('不是今天').waitFor({ state: 'detached' });
  });

  it('show how far reading is, and can be called off', async () => {
    const { page } = await open({ viewport: { width: 320, height: 720 } });
    await startPane(page, served.url, { slow: 60_000 });
    await button(page, '检查任务').click();
    await page.getByText('正在读任务').waitFor();
    expect(await faults(page, 'reading')).toEqual([]);
    await picture(page, 'pane-320-reading');
    await button(page, '取消').click();
    await button(page, '检查任务').waitFor();
  });

  it('are worked by the keyboard alone, and give the focus back', async () => {
    const { page } = await open({ viewport: { width: 320, height: 720 } });
    await startPane(page, served.url);
    await page.waitForLoadState('networkidle');
    await tabTo(page, '检查任务');
    await page.keyboard.press('Enter');
    await tabTo(page, '对，继续');
    await page.keyboard.press('Enter');
    await tabTo(page, '逾期 3 项');
    await page.keyboard.press('Space');
    expect(await button(page, '逾期 3 项').getAttribute('aria-pressed')).toBe('true');
    await tabTo(page, '提醒文字');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === '提醒文字');
    for (const name of ['清理', '设置']) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForFunction(
        (name) =>
          [document.activeElement?.ariaLabel, document.activeElement?.textContent].includes(name),
        name,
      );
    }
    await tabTo(page, /到 H20$/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.harness.revealed)).toEqual(['任务分解!H20']);
    await page.evaluate(() => window.harness.edited());
    await tabTo(page, '重新检查', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('表格有改动').waitFor({ state: 'detached' });
  });
});

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** Presses the key until the control of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const wanted = page.getByRole(
    'button',
    typeof name === 'string' ? { name, exact: true } : { name },
  );
  await wanted.first().waitFor();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(name)} is not reached by ${key}`);
}
