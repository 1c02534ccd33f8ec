import type { Table, TableRow } from '../table/table';
import { howFarReader } from './read-how-far';
import { ownerRows, withMore } from './owners-below';
import { ownersReader } from './read-owners';
import { whenReader } from './read-when';
import { rowReader, sectionReader, factIn, type RowCell } from './row-reader';
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
  const readWords = wordsReader(table);
  const readOwners = ownersReader(table);
  const readWhen = whenReader(table, date1904);
  const readHowFar = howFarReader(table);
  const further = ownerRows(table);
  const tasks: Task[] = [];
  for (const tableRow of table.rows) {
    const words = readWords(tableRow);
    const { row } = tableRow;
    if (further.size > 0 && further.has(row)) {
      const more = readOwners(row, { words: [], section: null });
      const task = tasks.pop()!;
      tasks.push({ ...task, ...withMore(task, more) });
    }
    if (!words) continue;
    const { sequence, category, task, measure, target, section } = words;
    const sentences = measure ? [measure, task] : [task];
    const { deadlineText, deadline, completedOn } = readWhen(row, [...sentences, target, section]);
    const { progressText, progress } = readHowFar(row);
    const { assignments, ownerCells } = readOwners(row, { words: sentences, section });
    tasks.push({
      number: firstNumber + tasks.length,
      sheet: table.sheet,
      row,
      sequence: sequence && factIn(sequence),
      category: category && factIn(category),
      task: task && factIn(task),
      measure: measure && factIn(measure),
      assignments,
      ownerCells,
      deadlineText,
      deadline,
      progressText,
      progress,
      completedOn,
    });
  }
  return tasks;
}

interface Words {
  readonly sequence: RowCell | null;
  readonly category: RowCell | null;
  readonly task: RowCell | null;
  readonly measure: RowCell | null;
  readonly target: RowCell | null;
  /** The title of the section, which may set the deadline of all in it: 6月底前完成的任务. */
  readonly section: RowCell | null;
}

/** A task merged over the column of categories has none of its own. */
function standsOverCategory(task: RowCell | null): boolean {
  return task !== null && task.left < task.column.column;
}

/** What a table without tasks is about, row by row: 省份, 单位. */
const SUBJECTS = ['problem', 'category', 'responsible', 'lead', 'target'] as const;

/**
 * The words of each task row. Where cells are left blank instead of merged, a category goes on until the section ends, and a task goes
 * on over rows that have a measure but no number of their own; owners and deadlines never do.
 */
function wordsReader(table: Table): (row: TableRow) => Words | null {
  const hasTasks = table.columns.some(({ role }) => role === 'task');
  const sectionOf = sectionReader(table);
  const sequences = rowReader(table, ['seq']);
  const categories = rowReader(table, hasTasks ? ['category'] : []);
  const subjects = rowReader(table, hasTasks ? ['task'] : SUBJECTS);
  const measures = rowReader(table, ['measure']);
  // Only where no column holds the deadlines can an aim tell one.
  const isDated = table.columns.some(({ role }) => role === 'deadline');
  const targets = rowReader(table, hasTasks && !isDated ? ['target'] : []);
  let above: Words | null = null;
  return (tableRow) => {
    const section = sectionOf(tableRow);
    const { row, kind } = tableRow;
    if (kind === 'section' || kind === 'total') above = null;
    if (kind !== 'task') return null;
    const sequence = sequences.first(row);
    const measure = measures.first(row);
    const own = subjects.first(row);
    const goesOn = !own && !sequence && measure && above?.task ? above : null;
    const goneOn = hasTasks && !standsOverCategory(own) ? above?.category : null;
    const category = categories.first(row) ?? goneOn ?? section;
    above = {
      sequence: sequence ?? goesOn?.sequence ?? null,
      category,
      task: own ?? goesOn?.task ?? null,
      measure,
      target: targets.first(row),
      section,
    };
    return above;
  };
}
