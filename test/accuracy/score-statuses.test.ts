import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scoreStatuses } from './score-statuses';
import type { Score } from './score';

const CORPUS = path.join(__dirname, '../corpus');

it('reads at least 97 % of the collected cells', () => {
  expect(shareOf(scoreStatuses(CORPUS), 'all')).toBeGreaterThanOrEqual(0.97);
});

it('reads all cells of our own, percent and ongoing included', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'statuses-'));
  copyFileSync(path.join(CORPUS, 'own-statuses.jsonl'), path.join(folder, 'statuses.jsonl'));
  expect(scoreStatuses(folder).misses).toEqual([]);
  rmSync(folder, { recursive: true });
});

function shareOf({ lines }: Score, group: string): number {
  const line = lines.find((one) => one.group === group)!;
  return line.right / line.total;
}
