import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { AxeResults, ElementContext } from 'axe-core';

interface Axe {
  readonly run: (context: ElementContext) => Promise<AxeResults>;
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against a page as it stands: rule and elements. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  // Fluent's focus manager places these for the tab key; they are never read out
  const results = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ exclude: ['[data-tabster-dummy]'] }),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
