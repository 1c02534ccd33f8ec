import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Assignment } from '../../src/core/tasks/assignments/assignment';
import { readAssignments } from '../../src/core/tasks/assignments/read-assignments';
import { roleForOwnerHeader } from '../../src/core/tasks/assignments/role-for-owner-header';
import type { Miss, Score, ScoreLine } from './score';

interface Labelled {
  readonly text: string;
  /** The header; null: a sentence. */
  readonly column: string | null;
  readonly expect: readonly Assignment[];
}

/**
 * Owner cells of DIR/`file`: right where the set of party and role is exactly the expected one, compared after NFKC and without white
 * space. The line F1 holds 2 × hits of 2 × hits + missing + surplus, over single assignments.
 */
export function scoreOwners(dir: string, file = 'responsibilities.jsonl'): Score {
  const tallies = new Map<string, { right: number; total: number }>();
  const misses: Miss[] = [];
  let hits = 0;
  let wrong = 0;
  for (const { text, column, expect } of recordsOf(path.join(dir, file))) {
    const expected = keysOf(expect);
    const role = column === null ? null : roleForOwnerHeader(column);
    const got = keysOf(readAssignments(text, { role, header: column ?? undefined }));
    const common = [...expected].filter((key) => got.has(key)).length;
    hits += common;
    wrong += expected.size + got.size - 2 * common;
    const isRight = common === expected.size && common === got.size;
    const tally = tallies.get(groupOf(text, column)) ?? { right: 0, total: 0 };
    tallies.set(groupOf(text, column), {
      right: tally.right + Number(isRight),
      total: tally.total + 1,
    });
    if (!isRight)
      misses.push({ text, expected: [...expected].join(' | '), got: [...got].join(' | ') });
  }
  const lines: ScoreLine[] = [...tallies].map(([group, tally]) => ({ group, ...tally }));
  const sum = (part: 'right' | 'total'): number =>
    lines.reduce((total, line) => total + line[part], 0);
  const f1 = { group: 'F1', right: 2 * hits, total: 2 * hits + wrong };
  return {
    name: 'owners',
    lines: [...lines, f1, { group: 'all', right: sum('right'), total: sum('total') }],
    misses,
  };
}

function recordsOf(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
}

function keysOf(assignments: readonly Assignment[]): Set<string> {
  return new Set(
    assignments.map(({ party, role }) => `${party.normalize('NFKC').replace(/\s/g, '')}:${role}`),
  );
}

function groupOf(text: string, column: string | null): string {
  if (column !== null)
    return /牵头|配合|负责|协办|[:：]/.test(text) ? 'column, prose' : 'column, list';
  if (/^\s*[（(]/.test(text)) return 'sentence, bracketed';
  return /[:：]/.test(text) ? 'sentence, labelled' : 'sentence, plain';
}
