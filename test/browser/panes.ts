import type { Page } from 'playwright-core';
import type { HostProblem } from '../../src/hosts/host-error';
import { sampleBytes, type SAMPLE_FILES } from './samples';

export interface PaneOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly dark?: boolean;
  readonly refuse?: HostProblem;
  readonly refuseReading?: HostProblem;
  readonly slow?: number;
  readonly slowEnd?: number;
}

/** Mounts the pane's views over a sample in memory. */
export async function startPane(
  page: Page,
  url: string,
  { language = 'zh-CN', dark = false, ...others }: PaneOptions = {},
  file: keyof typeof SAMPLE_FILES | Uint8Array = 'points',
): Promise<void> {
  const bytes = typeof file === 'string' ? sampleBytes(file) : file;
  await page.goto(url);
  await page.evaluate(({ bytes, options }) => window.harness.start(bytes, options), {
    bytes: [...bytes],
    options: { language, dark, ...others },
  });
}

declare global {
  interface Window {
    harness: {
      start(bytes: number[], options: PaneOptions): void;
      edited(): void;
      revealed: string[];
    };
  }
}
