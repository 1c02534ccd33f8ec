import path from 'node:path';
import { scoreDeadlines } from './score-deadlines';
import type { Score } from './score';

const CORPUS = path.join(__dirname, '../corpus');

it('reads at least 97 % of the collected cells', () => {
  expect(shareOf(scoreDeadlines(CORPUS), 'all')).toBeGreaterThanOrEqual(0.97);
});

it.each(['start', 'rrule', 'dates', 'ongoing', 'ambiguous'])(
  'reads %s of the collected cells',
  (fact) => {
    expect(shareOf(scoreDeadlines(CORPUS), `fact ${fact}`)).toBeGreaterThanOrEqual(0.95);
  },
);

it('reads all cells of our own with every fact', () => {
  expect(scoreDeadlines(CORPUS, 'own-deadlines.jsonl').misses).toEqual([]);
});

function shareOf({ lines }: Score, group: string): number {
  const line = lines.find((one) => one.group === group)!;
  return line.right / line.total;
}
