import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium stands on this machine; null where there is none. With CI=true its absence is an error. */
export function findChromium(): string | null {
  const found = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;
  if (found === null && process.env.CI === 'true') {
    throw new Error('No Chromium found: apt-get install chromium, or set CHROMIUM to its path.');
  }
  return found;
}
