import { readFileSync } from 'node:fs';
import { columnLetter, parseArea } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { drawGrid } from '../core/grid/draw-grid';

/** A labelled table; rows are 1-based. */
export interface TableCase {
  readonly grid: Grid;
  readonly year: number | null;
  /** Null: the sheet has no table of tasks. */
  readonly headerRows: readonly [number, number] | null;
  /** By column letter. */
  readonly columns: Readonly<Record<string, string>>;
  /** Rows that are tasks. */
  readonly leafRows: readonly number[];
  readonly tasks: readonly ExpectedTask[];
}

/** Texts may be cut short; null: none. */
export interface ExpectedTask {
  readonly row: number;
  readonly seq: string | null;
  readonly category: string | null;
  readonly task: string;
  readonly measure?: string;
}

interface Labelled {
  readonly title: string;
  readonly year: number | null;
  readonly grid: readonly (readonly (string | null)[])[];
  readonly merges: readonly string[];
  readonly expect: {
    readonly headerRows: readonly [number, number] | null;
    readonly columns: Readonly<Record<string, string>>;
    readonly sectionRows: readonly number[];
    readonly footerRows: readonly number[];
    readonly otherNonTaskRows?: readonly number[];
    readonly tasks: readonly ExpectedTask[];
  };
}

/** A corpus file, NNN.json, or a drawn sheet, name.txt. */
export function readTableCase(file: string): TableCase {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? fromJson(JSON.parse(text) as Labelled) : fromDrawing(text);
}

function fromJson({ year, grid, merges, expect }: Labelled): TableCase {
  const rows = grid.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((text) => (text === '' ? null : text)),
  }));
  const filled = rows.filter(({ cells }) => cells.some((text) => text !== null));
  const others = [...expect.sectionRows, ...expect.footerRows, ...(expect.otherNonTaskRows ?? [])];
  return {
    grid: { ...drawGrid(''), rows: filled, merges: merges.map((merge) => parseArea(merge)!) },
    year,
    headerRows: expect.headerRows,
    columns: expect.columns,
    leafRows: filled
      .map(({ row }) => row)
      .filter((row) => row > (expect.headerRows?.[1] ?? Infinity) && !others.includes(row)),
    tasks: expect.tasks,
  };
}

/**
 *     year 2026; header 3-4; other 5 9 20      (`header none`: no table of tasks)
 *     seq category task lead -
 *     5 | 一 | 党建 | 修路
 *     ---
 *     | the sheet, drawn |
 *
 * Line 2 gives the roles from column A on (`-`: no column), the lines after it some tasks: row | seq | category | task.
 */
function fromDrawing(text: string): TableCase {
  const [head = '', drawing = ''] = text.split(/^---\n/m);
  const [facts = '', roles = '', ...tasks] = head.trim().split('\n');
  const numbers = (word: string): number[] =>
    (new RegExp(`${word} ([\\d -]+)`).exec(facts)?.[1]?.match(/\d+/g) ?? []).map(Number);
  const [first, last = first] = numbers('header');
  const others = numbers('other');
  const grid = drawGrid(drawing, { name: /sheet ([^;\s]+)/.exec(facts)?.[1] ?? 'Sheet1' });
  const columns = roles
    .trim()
    .split(/\s+/)
    .map((role, index) => [columnLetter(index + 1), role] as const);
  return {
    grid,
    year: numbers('year')[0] ?? null,
    headerRows: first === undefined ? null : [first, last!],
    columns: Object.fromEntries(columns.filter(([, role]) => role !== '-')),
    leafRows: grid.rows
      .map(({ row }) => row)
      .filter((row) => row > (last ?? Infinity) && !others.includes(row)),
    tasks: tasks.map((line) => {
      const [row, seq, category, task] = line.split('|').map((part) => part.trim() || null);
      return { row: Number(row), seq: seq ?? null, category: category ?? null, task: task ?? '' };
    }),
  };
}
