/**
 * `npm run accuracy -- DIR [--misses N]`: scores a corpus folder (deadlines.jsonl, responsibilities.jsonl,
 * statuses.jsonl, tables/*.json) and prints a table by kind with the misses.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Score, ScoreLine } from './score';
import { scoreDeadlines } from './score-deadlines';
import { scoreOwners } from './score-owners';
import { scoreStatuses } from './score-statuses';
import { scoreTables } from './score-tables';

const PARTS = [
  { needs: 'deadlines.jsonl', score: scoreDeadlines },
  { needs: 'responsibilities.jsonl', score: scoreOwners },
  { needs: 'statuses.jsonl', score: scoreStatuses },
  { needs: 'tables', score: scoreTables },
] as const;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'string', default: '20' } },
  });
  const [dir] = positionals;
  if (!dir || !existsSync(dir)) {
    console.error('Usage: npm run accuracy -- DIR [--misses N]');
    return 2;
  }
  const parts = PARTS.filter(({ needs }) => existsSync(path.join(dir, needs)));
  if (parts.length === 0) {
    console.error(`${dir}: no ${PARTS.map(({ needs }) => needs).join(', ')} in this folder`);
    return 2;
  }
  for (const { score } of parts) print(score(dir), Number(values.misses));
  return 0;
}

function print({ name, lines, misses }: Score, most: number): void {
  console.log(`\n${name}`);
  for (const line of lines) console.log(`  ${line.group.padEnd(24)} ${share(line)}`);
  for (const miss of misses.slice(0, most)) {
    console.log(`  ✗ ${JSON.stringify(miss.text)}`);
    console.log(`      expected ${miss.expected}`);
    console.log(`      got      ${miss.got}`);
  }
  if (misses.length > most) console.log(`  … ${misses.length - most} more misses`);
}

function share({ right, total }: ScoreLine): string {
  const percent = total === 0 ? '–' : `${((100 * right) / total).toFixed(1)} %`;
  return `${`${right}/${total}`.padStart(12)}  ${percent.padStart(8)}`;
}

process.exitCode = main();
