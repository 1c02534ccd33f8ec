import type { Grid, Workbook } from './grid/grid';
import { isOurSheet } from './grid/is-our-sheet';
import { namesItsTasks, withoutTallies } from './table/is-task-table';
import type { ExtraHeaderWords } from './table/match-header';
import { readTables, type TableCorrections } from './table/read-tables';
import type { Table } from './table/table';
import { countParties } from './tasks/count-parties';
import type { Task } from './tasks/task';
import { readTasks } from './tasks/read-tasks';
import type { SheetReading, TableReading, WorkbookReading } from './tasks/reading';
import { isRosterSheet, readRoster } from './tasks/read-roster';

export interface ReadWorkbookOptions {
  /** Year for deadlines where a sheet gives none. */
  readonly year?: number;
  /** Only these sheets; left out: all. */
  readonly sheets?: readonly string[];
  /** By sheet name. */
  readonly corrections?: Readonly<Record<string, TableCorrections>>;
  readonly headerWords?: ExtraHeaderWords;
}

/** Grids → tables → tasks. Never throws: what cannot be read is in the result. */
export function readWorkbook(
  workbook: Workbook,
  options: ReadWorkbookOptions = {},
): WorkbookReading {
  const steps = readInSteps(workbook, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with a pause wherever the tables of a sheet are found and their rows come next. */
export function* readInSteps(
  workbook: Workbook,
  options: ReadWorkbookOptions = {},
): Generator<readonly Table[], WorkbookReading> {
  const roster = workbook.sheets.filter(({ name }) => isRosterSheet(name)).flatMap(readRoster);
  let firstNumber = 1;
  const sheets: SheetReading[] = [];
  const found = workbook.sheets.map((grid) => {
    const skipped = skip(grid, options);
    return { grid, skipped, tables: skipped ? [] : tablesOf(grid, options) };
  });
  const named = found.some((sheet) => sheet.tables.some(namesItsTasks));
  for (const { grid, skipped, ...sheet } of found) {
    const tables = withoutTallies(sheet.tables, named);
    if (tables.length > 0) yield tables;
    const readings = tables.map((table): TableReading => {
      const tasks = readTasks(table, { date1904: workbook.date1904, firstNumber });
      firstNumber += tasks.length;
      return { table, tasks };
    });
    const isTaken = tables.length > 0;
    sheets.push({ grid, tables: readings, skipped: skipped ?? (isTaken ? null : 'noTable') });
  }
  return withParties(sheets, roster);
}

function skip(grid: Grid, { sheets }: ReadWorkbookOptions): SheetReading['skipped'] {
  if (sheets && !sheets.includes(grid.name)) return 'notChosen';
  if (grid.rows.length === 0) return 'empty';
  if (isRosterSheet(grid.name)) return 'roster';
  return isOurSheet(grid) ? 'noTable' : null;
}

function tablesOf(grid: Grid, { year, corrections, headerWords }: ReadWorkbookOptions) {
  return readTables(grid, { year, headerWords, corrections: corrections?.[grid.name] });
}

/** One spelling a party over the whole workbook. */
function withParties(sheets: readonly SheetReading[], roster: readonly string[]): WorkbookReading {
  const read = ([] as Task[]).concat(
    ...sheets.flatMap(({ tables }) => tables.map(({ tasks }) => tasks)),
  );
  const tasks = countParties(read, roster);
  if (tasks === read) return { sheets, tasks, roster };
  const ofTable = ({ table, tasks: own }: TableReading): TableReading => {
    const from = (own[0]?.number ?? 1) - 1;
    return { table, tasks: tasks.slice(from, from + own.length) };
  };
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(ofTable) })),
    tasks,
    roster,
  };
}
