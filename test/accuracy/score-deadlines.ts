import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Deadline } from '../../src/core/tasks/deadline/deadline';
import { createDeadlineReader } from '../../src/core/tasks/deadline/read-deadline';
import type { Miss, Score, ScoreLine } from './score';

type Facts = Pick<Deadline, 'kind' | 'due' | 'start' | 'rrule' | 'ongoing' | 'ambiguous'> & {
  readonly dates?: Deadline['dates'];
};

interface DeadlineCase {
  readonly text: string;
  readonly year: number | null;
  /** Day of issue. */
  readonly asOf: string | null;
  readonly expect: Facts;
}

const SIDE_FACTS = ['start', 'rrule', 'dates', 'ongoing', 'ambiguous'] as const;

/** Kind and due both right, per kind; each further fact has a line of its own; misses of kind or due come first. */
export function scoreDeadlines(dir: string, file = 'deadlines.jsonl'): Score {
  const groups = new Map<string, { right: number; total: number }>();
  const [wrong, inexact]: [Miss[], Miss[]] = [[], []];
  const count = (group: string, right: boolean) => {
    const line = groups.get(group) ?? { right: 0, total: 0 };
    groups.set(group, { right: line.right + Number(right), total: line.total + 1 });
  };
  const read = readCases(path.join(dir, file)).map(({ text, year, asOf, expect }) => {
    const got = createDeadlineReader({ year, issuedOn: asOf, date1904: false })(text);
    return { text, expect, got };
  });
  for (const { text, expect, got } of read) {
    const right = got.kind === expect.kind && got.due === expect.due;
    count(expect.kind, right);
    if (show(got) !== show(expect)) {
      (right ? inexact : wrong).push({ text, expected: show(expect), got: show(got) });
    }
  }
  for (const fact of SIDE_FACTS) {
    for (const { expect, got } of read)
      count(`fact ${fact}`, shown(fact, got) === shown(fact, expect));
  }
  for (const { expect, got } of read)
    count('all', got.kind === expect.kind && got.due === expect.due);
  const lines: ScoreLine[] = [...groups].map(([group, line]) => ({ group, ...line }));
  return { name: 'deadlines', lines, misses: [...wrong, ...inexact] };
}

function readCases(file: string): DeadlineCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DeadlineCase);
}

function shown(fact: (typeof SIDE_FACTS)[number], facts: Facts): string {
  return JSON.stringify(fact === 'dates' ? (facts.dates ?? []) : facts[fact]);
}

function show(facts: Facts): string {
  const side = SIDE_FACTS.filter((fact) => !['null', 'false', '[]'].includes(shown(fact, facts)));
  return [
    facts.kind,
    facts.due ?? '–',
    ...side.map((fact) => `${fact} ${shown(fact, facts)}`),
  ].join(' ');
}
