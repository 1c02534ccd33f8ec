import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTasks } from '../../src/core/checks/check-tasks';
import { readWorkbook } from '../../src/core/read-workbook';
import type { Assignment } from '../../src/core/tasks/assignments/assignment';
import { workbookOf } from '../core/workbook-of';
import type { Miss, Score } from './score';
import { readTableCase } from './table-case';

const PARTS = ['parties', 'deadline', 'status', 'state'] as const;
type Part = (typeof PARTS)[number];

/**
 * Whole ledgers of DIR/`folder`: a drawn table (see `readTableCase`) that also gives `asOf` and, below a second `---`, what is to be
 * read of each task: row | party:role … | kind due | status | state on that day. `~` is not scored.
 */
export function scoreLedgers(dir: string, folder = 'own-ledgers'): Score {
  const tallies: Record<Part, [number, number]> = {
    parties: [0, 0],
    deadline: [0, 0],
    status: [0, 0],
    state: [0, 0],
  };
  const misses: Miss[] = [];
  const files = readdirSync(path.join(dir, folder)).sort();
  for (const file of files) {
    const got = readLedger(path.join(dir, folder, file));
    for (const [row, facts] of labelsOf(path.join(dir, folder, file))) {
      for (const part of PARTS) {
        const expected = facts[part];
        if (expected === '~') continue;
        const found = got.get(row)?.[part] ?? 'no task';
        tallies[part][1]++;
        if (found === expected) tallies[part][0]++;
        else misses.push({ text: `${file}: row ${row} ${part}`, expected, got: found });
      }
    }
  }
  const lines = PARTS.map((group) => ({
    group,
    right: tallies[group][0],
    total: tallies[group][1],
  }));
  return { name: 'ledgers', lines, misses };
}

type Facts = Readonly<Record<Part, string>>;

function labelsOf(file: string): [number, Facts][] {
  const text = readFileSync(file, 'utf8').split(/^---\n/m)[2] ?? '';
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [row, parties = '', deadline = '', status = '', state = ''] = line
        .split(' | ')
        .map((part) => part.trim());
      const sorted = parties.split(/\s+/).sort().join(' ');
      return [Number(row), { parties: sorted, deadline, status, state }];
    });
}

function readLedger(file: string): Map<number, Facts> {
  const asOf = /asOf (\S+);/.exec(readFileSync(file, 'utf8'))![1]!;
  const reading = readWorkbook(workbookOf(readTableCase(file).grid));
  const { states } = checkTasks(reading, { asOf, dueSoonDays: 7 });
  return new Map(
    reading.tasks.map(({ row, number, assignments, deadline, progress }) => [
      row,
      {
        parties: keysOf(assignments),
        deadline: `${deadline.kind} ${deadline.due ?? '-'}`,
        status: progress.status,
        state: states[number - 1]!.state,
      },
    ]),
  );
}

function keysOf(assignments: readonly Assignment[]): string {
  const keys = assignments.map(({ party, role }) => `${party}:${role}`);
  return keys.length === 0 ? '-' : keys.sort().join(' ');
}
