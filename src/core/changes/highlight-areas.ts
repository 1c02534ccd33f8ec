import type { Area } from '../grid/address';
import type { Grid, Span } from '../grid/grid';
import type { ColumnRole } from '../table/column-role';
import type { Table } from '../table/table';
import type { TableReading } from '../tasks/reading';

/** All areas stand in one attribute. */
const MOST_AREAS = 100;

/**
 * The cells that tell one task each, from measure to progress, section rows between them included. A cell merged over
 * several tasks knows only its first row: columns that hold one stay plain, or where all do, these cells.
 */
export function highlightAreas(grid: Grid, tables: readonly TableReading[]): readonly Area[] {
  return tables.flatMap(({ table, tasks }) => {
    if (tasks.length === 0) return [];
    const body: Span = [tasks[0]!.row, tasks.at(-1)!.row];
    const rows = new Set(tasks.map(({ row }) => row));
    const merges = grid.merges.filter((merge) => spansTasks(merge, rows, body));
    const [left, right] = columnsOf(table);
    const columns = Array.from({ length: right - left + 1 }, (_, i) => ({
      column: left + i,
      spans: freeRows(merges, left + i, body),
    }));
    const whole = columns.filter(({ spans }) => spans.length === 1 && isSame(spans[0]!, body));
    if (whole.length > 0) return sideBySide(whole);
    const parts = sideBySide(columns);
    const fits = parts.length > 0 && parts.length <= MOST_AREAS;
    return fits ? parts : [{ top: body[0], left, bottom: body[1], right }];
  });
}

function spansTasks(
  { top, bottom }: Area,
  rows: ReadonlySet<number>,
  [first, last]: Span,
): boolean {
  let found = 0;
  for (let row = Math.max(top, first); row <= Math.min(bottom, last) && found < 2; row++) {
    if (rows.has(row)) found++;
  }
  return found === 2;
}

/** The rows of the body in which the column is not merged. */
function freeRows(merges: readonly Area[], column: number, [first, last]: Span): readonly Span[] {
  const taken = merges
    .filter(({ left, right }) => left <= column && column <= right)
    .sort((a, b) => a.top - b.top);
  const spans: Span[] = [];
  let next = first;
  for (const { top, bottom } of taken) {
    if (top > next) spans.push([next, top - 1]);
    next = Math.max(next, bottom + 1);
  }
  if (next <= last) spans.push([next, last]);
  return spans;
}

interface FreeColumn {
  readonly column: number;
  readonly spans: readonly Span[];
}

/** Neighbouring columns that are free in the same rows become one area for each run of rows. */
function sideBySide(columns: readonly FreeColumn[]): readonly Area[] {
  const areas: Area[] = [];
  for (let i = 0, end = 0; i < columns.length; i = end) {
    const { column, spans } = columns[i]!;
    end = i + 1;
    while (columns[end]?.column === column + end - i && isSameRows(columns[end]!.spans, spans))
      end++;
    areas.push(
      ...spans.map(([top, bottom]) => ({ top, left: column, bottom, right: column + end - i - 1 })),
    );
  }
  return areas;
}

function isSameRows(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => isSame(span, b[i]!));
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** From the measure (else the task) to the progress (else the last column that says something of a task). */
function columnsOf({ columns, area }: Table): readonly [left: number, right: number] {
  const of = (...roles: readonly ColumnRole[]) =>
    columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const start = [of('measure'), of('task')].find((found) => found.length > 0) ?? [area.left];
  const end = [
    of('progress'),
    of('deadline', 'lead', 'responsible', 'support', 'leader', 'person', 'completedOn'),
  ].find((found) => found.length > 0) ?? [area.right];
  const ends = [Math.min(...start), Math.max(...end)];
  return [Math.min(...ends), Math.max(...ends)];
}
