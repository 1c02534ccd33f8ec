import path from 'node:path';
import { scoreOwners } from './score-owners';

const CORPUS = path.join(__dirname, '../corpus');

it('reads at least 98 % of the collected cells exactly', () => {
  const all = scoreOwners(CORPUS).lines.at(-1)!;
  expect(all.right / all.total).toBeGreaterThanOrEqual(0.98);
});

it('reads all cells of our own', () => {
  expect(scoreOwners(CORPUS, 'own-responsibilities.jsonl').misses).toEqual([]);
});
