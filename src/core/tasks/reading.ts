import type { Grid } from '../grid/grid';
import type { Table } from '../table/table';
import type { Task } from './task';

/** Why a sheet yields no tasks. */
export type SheetSkip = 'empty' | 'noTable' | 'notChosen' | 'roster';

/** What was read from one table. */
export interface TableReading {
  readonly table: Table;
  readonly tasks: readonly Task[];
}

/** What was read from one of the clerk's sheets. */
export interface SheetReading {
  readonly grid: Grid;
  readonly tables: readonly TableReading[];
  /** Null where tables were found. */
  readonly skipped: SheetSkip | null;
}

/** What was read from a workbook. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  /** All tasks of all tables, in order; `tasks[i].number` is i + 1. */
  readonly tasks: readonly Task[];
  /** Units of a roster sheet in its order; empty where there is none. */
  readonly roster: readonly string[];
}
