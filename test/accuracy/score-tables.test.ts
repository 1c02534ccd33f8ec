import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

it('a sheet labelled to have no table is right only where no task is read from it', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'duban-tables-'));
  const none = { headerRows: null, columns: {}, sectionRows: [], footerRows: [], tasks: [] };
  const sheet = (grid: readonly (readonly string[])[]): string =>
    JSON.stringify({ title: '', year: 2026, grid, merges: [], expect: none });
  mkdirSync(path.join(dir, 'tables'));
  writeFileSync(
    path.join(dir, 'tables/001.json'),
    sheet([
      ['村名', '户数', '人口'],
      ['东村', '320', '1260'],
    ]),
  );
  writeFileSync(
    path.join(dir, 'tables/002.json'),
    sheet([
      ['序号', '工作任务', '责任单位'],
      ['1', '修路', '村建办'],
    ]),
  );
  const { lines, misses } = scoreTables(dir);
  rmSync(dir, { recursive: true });
  expect(lines).toContainEqual({ group: 'header rows', right: 1, total: 2 });
  expect(misses).toEqual([
    { text: '002.json: header rows', expected: 'no tasks', got: '1-1' },
    { text: '002.json: leaf rows', expected: '2 no task', got: '2 task' },
  ]);
});
