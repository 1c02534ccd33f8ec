import type { Grid } from '../../../src/core/grid/grid';
import type { ColumnRole } from '../../../src/core/table/column-role';
import type { Table } from '../../../src/core/table/table';
import type { TableReading, WorkbookReading } from '../../../src/core/tasks/reading';
import { makeTask, type TaskSketch } from '../tasks/make-task';

/** Columns of the sheet that `makeTask` fills. */
const ROLES: readonly ColumnRole[] = [
  'seq',
  'category',
  'task',
  'measure',
  'responsible',
  'deadline',
  'progress',
  'completedOn',
];

export interface ReadingSketch {
  readonly tasks: readonly TaskSketch[];
  readonly table?: Partial<Table>;
  readonly grid?: Partial<Grid>;
  /** Roles of the columns from A on. */
  readonly roles?: readonly ColumnRole[];
}

/** A workbook of one sheet with one table: header on row 1, tasks from row 2 on. */
export function makeReading(sketch: ReadingSketch): WorkbookReading {
  const grid: Grid = {
    name: '分解表',
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    filtered: false,
    protected: false,
    ...sketch.grid,
  };
  const table = makeTable(sketch, grid);
  return {
    sheets: [{ grid, tables: [table], skipped: null }],
    tasks: table.tasks,
    roster: [],
  };
}

function makeTable({ tasks, table, roles = ROLES }: ReadingSketch, grid: Grid): TableReading {
  const made = tasks.map((task, index) => makeTask({ number: index + 1, ...task }));
  return {
    tasks: made,
    table: {
      sheet: grid.name,
      kind: 'breakdown',
      area: { top: 1, left: 1, bottom: made.length + 1, right: roles.length },
      title: null,
      year: null,
      reportingUnit: null,
      issuedOn: null,
      headerRows: [1, 1],
      columns: roles.map((role, index) => ({
        column: index + 1,
        header: role,
        role,
        reason: { code: 'headerWord', word: role },
        values: 'words',
        merged: false,
      })),
      rows: made.map(({ row }) => ({ row, kind: 'task', section: null })),
      firstOwnerLeads: false,
      cell: (row, column) => ({
        value: grid.rows.find((line) => line.row === row)?.cells[column - 1] ?? null,
        row,
        column,
      }),
      ...table,
    },
  };
}
