import type { Page } from 'playwright-core';
import { violations } from './axe';

/** What axe finds, and a body that scrolls sideways. */
export async function faults(page: Page, screen: string): Promise<string[]> {
  await page.waitForTimeout(350);
  const found = [...(await violations(page)), ...(await sideways(page))];
  return found.map((fault) => `${screen}: ${fault}`);
}

export async function sideways(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[data-scrolls]')].some(
      (element) => element.scrollWidth > element.clientWidth,
    ),
  );
  return wide ? ['scrolls sideways'] : [];
}
