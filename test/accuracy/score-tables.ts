import { readdirSync } from 'node:fs';
import path from 'node:path';
import { columnLetter } from '../../src/core/grid/address';
import { readTables } from '../../src/core/table/read-tables';
import type { Table } from '../../src/core/table/table';
import { readTasks } from '../../src/core/tasks/read-tasks';
import type { Miss, Score } from './score';
import { readTableCase, type TableCase } from './table-case';

/** Of a text that should not be there. */
const LONGEST = 20;

type Check = { readonly expected: string; readonly got: string };

/**
 * Tables of DIR/`folder` (*.json, *.txt): year, header rows, the role of every labelled column, and which rows are tasks. A sheet
 * labelled to have no table of tasks is read right where no task is read from it.
 */
export function scoreTables(dir: string, folder = 'tables'): Score {
  const files = readdirSync(path.join(dir, folder))
    .filter((file) => /\.(json|txt)$/.test(file))
    .sort();
  const misses: Miss[] = [];
  const tallies = {
    year: [0, 0],
    'header rows': [0, 0],
    'column roles': [0, 0],
    'leaf rows': [0, 0],
    'task texts': [0, 0],
  };
  for (const file of files) {
    const labelled = readTableCase(path.join(dir, folder, file));
    const table = readTables(labelled.grid)[0];
    for (const [group, check] of checksOf(labelled, table)) {
      tallies[group][1]!++;
      if (check.expected === check.got) tallies[group][0]!++;
      else misses.push({ text: `${file}: ${group}`, ...check });
    }
  }
  const lines = Object.entries(tallies).map(([group, [right = 0, total = 0]]) => ({
    group,
    right,
    total,
  }));
  const sum = (part: 'right' | 'total'): number => lines.reduce((all, line) => all + line[part], 0);
  return {
    name: 'tables',
    lines: [...lines, { group: 'all', right: sum('right'), total: sum('total') }],
    misses,
  };
}

type Group = 'year' | 'header rows' | 'column roles' | 'leaf rows' | 'task texts';

function checksOf(labelled: TableCase, table: Table | undefined): [Group, Check][] {
  const checks: [Group, Check][] = [];
  const leaves = new Set(table?.rows.filter(({ kind }) => kind === 'task').map(({ row }) => row));
  const headerRows = table?.headerRows.join('-') ?? 'no table';
  checks.push([
    'header rows',
    labelled.headerRows
      ? { expected: labelled.headerRows.join('-'), got: headerRows }
      : { expected: 'no tasks', got: leaves.size === 0 ? 'no tasks' : headerRows },
  ]);
  if (labelled.year !== null && sheetTells(labelled)) {
    checks.push([
      'year',
      { expected: String(labelled.year), got: String(table?.year?.value ?? null) },
    ]);
  }
  for (const [letter, role] of Object.entries(labelled.columns)) {
    const column = table?.columns.find((each) => columnLetter(each.column) === letter);
    const got = `${letter} ${column?.role ?? 'none'} ← ${column?.header ?? ''}`;
    checks.push([
      'column roles',
      {
        expected: `${letter} ${role === 'status' ? 'progress' : role} ← ${column?.header ?? ''}`,
        got,
      },
    ]);
  }
  for (const row of new Set([...labelled.leafRows, ...leaves])) {
    const kind = table?.rows.find((each) => each.row === row)?.kind ?? 'none';
    checks.push([
      'leaf rows',
      {
        expected: `${row} ${labelled.leafRows.includes(row) ? 'task' : 'no task'}`,
        got: `${row} ${kind}`,
      },
    ]);
  }
  const tasks = table ? readTasks(table, { date1904: false, firstNumber: 1 }) : [];
  for (const labels of labelled.tasks) {
    const task = tasks.find(({ row }) => row === labels.row);
    for (const part of ['category', 'task', 'measure'] as const) {
      const expected = labels[part];
      if (expected === undefined) continue;
      const got = task?.[part]?.value ?? 'none';
      checks.push([
        'task texts',
        { expected: expected ?? 'none', got: got.slice(0, expected?.length ?? LONGEST) },
      ]);
    }
    const sequence = task?.sequence?.value ?? 'none';
    checks.push(['task texts', { expected: labels.seq ?? 'none', got: sequence }]);
  }
  return checks;
}

/** Some labels know the year from a page that the corpus does not hold. */
function sheetTells({ year, grid, headerRows }: TableCase): boolean {
  if (!headerRows) return false;
  const above = grid.rows.filter(({ row }) => row < headerRows[0]).map(({ cells }) => cells.join());
  return [...above, grid.name].some((text) => text.includes(String(year)) || /学年|〇/.test(text));
}
