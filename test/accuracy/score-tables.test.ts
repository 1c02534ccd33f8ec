import path from 'node:path';
import { scoreTables } from './score-tables';

const CORPUS = path.join(__dirname, '../corpus');

/** Least share of each line; header rows and leaf rows of these tables are all read. */
const FLOORS: Readonly<Record<string, number>> = {
  year: 1,
  'header rows': 1,
  'column roles': 0.98,
  'leaf rows': 1,
  'task texts': 0.98,
};

it.each(['tables', 'own-tables'])('reads the tables of test/corpus/%s', (folder) => {
  const { lines, misses } = scoreTables(CORPUS, folder);
  const below = lines.filter(({ group, right, total }) => right < (FLOORS[group] ?? 0) * total);
  expect({ below, misses: below.length > 0 ? misses : [] }).toEqual({ below: [], misses: [] });
});
