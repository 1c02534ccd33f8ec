import type { Table } from '../table/table';
import { howFarReader } from './read-how-far';
import { readOwners } from './read-owners';
import { whenReader } from './read-when';
import { rowReader, sectionCells, sourced, type RowCell, type RowReader } from './row-reader';
import type { Task } from './task';

export interface ReadTasksContext {
  /** Serials count from 1904. */
  readonly date1904: boolean;
  /** Number of the first task. */
  readonly firstNumber: number;
}

/** One task for every task row of a table, in the order of the rows. `countedAs` is the party as written. Never throws. */
export function readTasks(
  table: Table,
  { date1904, firstNumber }: ReadTasksContext,
): readonly Task[] {
  const rows = rowReader(table);
  const readWhen = whenReader(table, rows, date1904);
  const readHowFar = howFarReader(table, rows);
  const readWords = wordsReader(table, rows);
  const tasks: Task[] = [];
  for (const tableRow of table.rows) {
    const words = readWords(tableRow);
    if (!words) continue;
    const { row } = tableRow;
    const { sequence, category, task, measure } = words;
    const sentences = measure ? [measure, task] : [task];
    tasks.push({
      number: firstNumber + tasks.length,
      sheet: table.sheet,
      row,
      sequence: sequence && sourced(table.sheet, sequence),
      category: category && sourced(table.sheet, category),
      task: task && sourced(table.sheet, task),
      measure: measure && sourced(table.sheet, measure),
      assignments: readOwners(table, rows, row, sentences),
      ...readWhen(row, sentences),
      ...readHowFar(row),
    });
  }
  return tasks;
}

interface Words {
  readonly sequence: RowCell | null;
  readonly category: RowCell | null;
  readonly task: RowCell | null;
  readonly measure: RowCell | null;
}

/** What a table without tasks is about, row by row: 省份, 单位. */
const SUBJECTS = ['problem', 'category', 'responsible', 'lead', 'target'] as const;

/**
 * The words of each task row. Where cells are left blank instead of merged, a category goes on until the section ends, and a task goes
 * on over rows that have a measure but no number of their own; owners and deadlines never do.
 */
function wordsReader(table: Table, rows: RowReader): (row: Table['rows'][number]) => Words | null {
  const sectionOf = sectionCells(table, rows);
  const hasTasks = table.columns.some(({ role }) => role === 'task');
  let above: Words | null = null;
  return (tableRow) => {
    const section = sectionOf(tableRow);
    if (tableRow.kind !== 'task') {
      if (tableRow.kind === 'section' || tableRow.kind === 'total') above = null;
      return null;
    }
    const { row } = tableRow;
    const sequence = rows.first(row, ['seq']);
    const measure = rows.first(row, ['measure']);
    const own = rows.first(row, hasTasks ? ['task'] : SUBJECTS);
    const goesOn = !own && !sequence && measure !== null && above?.task ? above : null;
    const category = hasTasks
      ? (rows.first(row, ['category']) ?? above?.category ?? section)
      : section;
    above = {
      sequence: sequence ?? goesOn?.sequence ?? null,
      category,
      task: own ?? goesOn?.task ?? null,
      measure,
    };
    return above;
  };
}
