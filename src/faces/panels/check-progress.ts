import type { CheckStep } from '../../core/actions/check';
import type { Grid, Workbook } from '../../core/grid/grid';
import type { ReadProgress } from '../../hosts/host';

/** What a check is doing, and what it knows by then. */
export interface CheckProgress {
  readonly step: 'cells' | 'tasks' | 'dates';
  readonly rows: number;
  /** Null where it cannot be told before the end. */
  readonly rowsInAll: number | null;
  /** Of the whole check, 0…1. */
  readonly share: number;
  readonly found: FoundTable | null;
  /** Rows that a filter hides; they count all the same. */
  readonly filteredRows: number;
}

/** The first table. */
export interface FoundTable {
  readonly headerRows: readonly [first: number, last: number];
  readonly known: number;
  readonly unknown: number;
}

/** Where the parts of a check begin, as shares of the whole: getting the cells takes longest. */
const STARTS = { cells: 0, tasks: 0.6, dates: 0.9 } as const;

export const CHECK_BEGINS: CheckProgress = {
  step: 'cells',
  rows: 0,
  rowsInAll: null,
  share: 0,
  found: null,
  filteredRows: 0,
};

export function whileReading({ share, ...rows }: ReadProgress): CheckProgress {
  return { ...CHECK_BEGINS, ...rows, share: share * STARTS.tasks };
}

/** The workbook is read. */
export function whenRead({ sheets }: Workbook): CheckProgress {
  const rows = sheets.reduce((sum, grid) => sum + grid.rows.length, 0);
  const filteredRows = sheets.reduce((sum, grid) => sum + filteredRowsOf(grid), 0);
  return { ...CHECK_BEGINS, rows, rowsInAll: rows, share: STARTS.tasks, filteredRows };
}

/** Hidden rows below the last with a value do not count. */
function filteredRowsOf({ filtered, hiddenRows, rows }: Grid): number {
  const end = filtered ? (rows.at(-1)?.row ?? 0) : 0;
  return hiddenRows.reduce(
    (sum, [first, last]) => sum + Math.max(0, Math.min(last, end) - first + 1),
    0,
  );
}

export function atStep(progress: CheckProgress, step: CheckStep): CheckProgress {
  const share = STARTS[step.next];
  if (step.next === 'dates' || progress.found) return { ...progress, step: step.next, share };
  const { headerRows, columns } = step.tables[0]!;
  const unknown = columns.filter(({ reason }) => reason.code === 'unknown').length;
  const found = { headerRows, known: columns.length - unknown, unknown };
  return { ...progress, step: 'tasks', share, found };
}
