import path from 'node:path';
import { scoreLedgers } from './score-ledgers';
import { scoreTables } from './score-tables';

const CORPUS = path.join(__dirname, '../corpus');

/** Least share of each line; the misses of status and state are words that no rule reads yet. */
const FLOORS: Readonly<Record<string, number>> = {
  parties: 1,
  deadline: 1,
  status: 0.93,
  state: 0.96,
};

it('reads parties, deadlines, status and state of whole ledgers', () => {
  const { lines, misses } = scoreLedgers(CORPUS);
  const below = lines.filter(({ group, right, total }) => right < FLOORS[group]! * total);
  expect({ below, misses: below.length > 0 ? misses : [] }).toEqual({ below: [], misses: [] });
});

it('reads their headers, columns and rows', () => {
  expect(scoreTables(CORPUS, 'own-ledgers').misses).toEqual([]);
});
