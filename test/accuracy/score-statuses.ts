import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readProgress } from '../../src/core/tasks/progress/read-progress';
import type { Progress } from '../../src/core/tasks/progress/progress';
import type { Miss, Score, ScoreLine } from './score';

interface StatusCase {
  readonly text: string;
  readonly expect: Pick<Progress, 'status' | 'percent' | 'ongoing'>;
}

/** Statuses per kind; percent and ongoing have a line of their own; the last line asks for the status alone. */
export function scoreStatuses(dir: string): Score {
  const cases = readCases(path.join(dir, 'statuses.jsonl'));
  const groups = new Map<string, { right: number; total: number }>();
  const misses: Miss[] = [];
  const count = (group: string, right: boolean) => {
    const line = groups.get(group) ?? { right: 0, total: 0 };
    groups.set(group, { right: line.right + Number(right), total: line.total + 1 });
  };
  for (const { text, expect } of cases) {
    const got = readProgress(text);
    count(expect.status, got.status === expect.status);
    if (!same(got, expect)) misses.push({ text, expected: show(expect), got: show(got) });
  }
  for (const { text, expect } of cases) {
    const got = readProgress(text);
    count('percent', got.percent === expect.percent);
    count('ongoing', got.ongoing === expect.ongoing);
    count('all', got.status === expect.status);
  }
  const lines: ScoreLine[] = [...groups].map(([group, line]) => ({ group, ...line }));
  return { name: 'statuses', lines, misses };
}

function readCases(file: string): StatusCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as StatusCase);
}

type Read = StatusCase['expect'];

function same(got: Read, expected: Read): boolean {
  return show(got) === show(expected);
}

function show({ status, percent, ongoing }: Read): string {
  return `${status}${percent === null ? '' : ` ${percent}%`}${ongoing ? ' ongoing' : ''}`;
}
