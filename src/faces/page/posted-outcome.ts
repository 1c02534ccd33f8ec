import type { Diagnostic } from '../../core/checks/diagnostic';
import type { StateOnDay } from '../../core/checks/state';
import type { ReviewItem } from '../../core/summaries/review';
import type { TableCell } from '../../core/table/table';
import type { Task } from '../../core/tasks/task';
import type { CheckOutcome } from '../panels/engine';

/** The lists of an outcome that grow with the workbook. */
export interface OutcomeLists {
  readonly tasks: readonly Task[];
  readonly states: readonly StateOnDay[];
  readonly diagnostics: readonly Diagnostic[];
  readonly review: readonly ReviewItem[];
}

/** The rest of it, without what cannot be posted: the tables' look-up of cells stays behind with the grid. */
export type OutcomeHead = ReturnType<typeof partOutcome>['head'];

export function partOutcome({ checked, review, ...facts }: CheckOutcome) {
  const { reading, states, diagnostics, settings } = checked;
  const sheets = reading.sheets.map(({ tables, grid, skipped }) => ({
    skipped,
    grid: { ...grid, rows: [], merges: [] },
    tables: tables.map(({ table: { cell: _, ...table }, tasks }) => ({
      table,
      tasks: tasks.length,
    })),
  }));
  const lists: OutcomeLists = { tasks: reading.tasks, states, diagnostics, review };
  return { head: { facts, settings, sheets, roster: reading.roster }, lists };
}

/** Puts together what was taken apart, but for the grids. */
export function joinOutcome(
  { facts, settings, sheets, roster }: OutcomeHead,
  { tasks, states, diagnostics, review }: OutcomeLists,
): CheckOutcome {
  let end = 0;
  const reading = {
    tasks,
    roster,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map(({ table, tasks: count }) => ({
        table: { ...table, cell: blankCell },
        tasks: tasks.slice(end, (end += count)),
      })),
    })),
  };
  return { ...facts, review, checked: { reading, settings, states, diagnostics } };
}

function blankCell(row: number, column: number): TableCell {
  return { value: null, row, column };
}
