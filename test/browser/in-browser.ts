import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The day on which the samples are looked at. */
export const TODAY = '2026-11-20';

/** A new page on the samples' day; what it asked for and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Tests that need Chromium. Without it they are left out with a word, on the build server they are a failure. */
export function describeInBrowser(
  name: string,
  tests: (open: (options?: BrowserContextOptions) => Promise<Opened>) => void,
): void {
  describe(name, () => {
    if (!existsSync(CHROMIUM)) {
      it(`is left out: no Chromium at ${CHROMIUM} (apt-get install chromium, or name it in CHROMIUM)`, () => {
        if (process.env['CI'] === 'true') throw new Error(`No Chromium at ${CHROMIUM}`);
      });
      return;
    }
    jest.setTimeout(120_000);
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());
    tests((options) => open(browser, options));
  });
}

async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ignoreHTTPSErrors: true,
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+08:00`));
  return { page, requests, errors };
}
