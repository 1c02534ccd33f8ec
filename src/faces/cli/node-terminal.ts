import { createInterface } from 'node:readline';
import type { Terminal } from './terminal';

export function nodeTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    input: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    interactive: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
    today: localToday,
  };
}

/** The calendar day where the person sits, not the day in Greenwich. */
function localToday(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
