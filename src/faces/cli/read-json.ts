import type { Checked } from '../../core/checks/checked';
import { finishedOn } from '../../core/checks/finished-on';
import type { StateOnDay } from '../../core/checks/state';
import { columnLetter } from '../../core/grid/address';
import type { Table } from '../../core/table/table';
import type { SheetReading, TableReading } from '../../core/tasks/reading';
import type { Task } from '../../core/tasks/task';
import type { Messages } from '../../locale/messages';

/** The public format of `read --json`; the README documents it. Rows are the sheet's own, 1-based. */
export function readJson(checked: Checked, messages: Messages) {
  return { sheets: checked.reading.sheets.map((sheet) => sheetJson(sheet, checked, messages)) };
}

function sheetJson({ grid, tables }: SheetReading, checked: Checked, messages: Messages) {
  return {
    name: grid.name,
    tables: tables.map((reading) => tableJson(reading, checked, messages)),
    diagnostics: checked.diagnostics
      .filter(({ at }) => at.sheet === grid.name)
      .map(({ rule, severity, at, facts }) => {
        const { problem, advice } = messages.rules[rule](facts);
        return { rule, severity, at: at.address, message: `${problem}${advice}` };
      }),
  };
}

function tableJson({ table, tasks }: TableReading, checked: Checked, messages: Messages) {
  return {
    title: table.title?.value ?? null,
    year: table.year?.value ?? null,
    headerRows: table.headerRows,
    columns: Object.fromEntries(
      table.columns.map(({ column, role, header, reason }) => [
        columnLetter(column),
        { role, header, reason: messages.columns.reason(reason) },
      ]),
    ),
    sectionRows: rowsOf(table, (kind) => kind === 'section'),
    otherRows: rowsOf(table, (kind) => kind !== 'section' && kind !== 'task'),
    tasks: tasks.map((task) => taskJson(task, checked.states[task.number - 1]!, messages)),
  };
}

function rowsOf(table: Table, is: (kind: Table['rows'][number]['kind']) => boolean): number[] {
  return table.rows.filter(({ kind }) => is(kind)).map(({ row }) => row);
}

function taskJson(task: Task, { state, reason }: StateOnDay, messages: Messages) {
  const { kind, due, start, rrule, ongoing, dates, ambiguous, implied, problem } = task.deadline;
  const { status, percent } = task.progress;
  return {
    row: task.row,
    sequence: task.sequence?.value ?? null,
    category: task.category?.value ?? null,
    task: task.task?.value ?? null,
    measure: task.measure?.value ?? null,
    parties: task.assignments.map(({ party, role }) => ({ party, role })),
    deadline: {
      text: task.deadlineText?.value ?? null,
      ...{ kind, due, start, rrule, ongoing, dates, ambiguous, implied, problem },
    },
    progress: {
      text: task.progressText?.value ?? null,
      status,
      percent,
      ongoing: task.progress.ongoing,
    },
    completedOn: finishedOn(task)?.date ?? null,
    state,
    reason: messages.states.reason(reason),
  };
}
