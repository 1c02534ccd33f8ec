import type { Checked } from '../../core/checks/checked';
import type { TaskState } from '../../core/checks/state';
import { columnLetter, numberedAddress } from '../../core/grid/address';
import { columnFact } from '../../core/summaries/column-fact';
import type { TableReading } from '../../core/tasks/reading';
import type { Task } from '../../core/tasks/task';
import type { Messages } from '../../locale/messages';
import type { Paint } from './paint';
import { cutTo, setInColumns } from './text-width';

/** Rows shown of a list before “… n more”. */
const MOST = 30;
const TASK_WIDTH = 44;
const CELL_WIDTH = 26;

/** What was found in one workbook, as lines for a person. */
export function report(
  checked: Checked,
  { all, asOfTyped }: { all: boolean; asOfTyped: boolean },
  messages: Messages,
  paint: Paint,
): string[] {
  const { headings, nothingOverdue, asOf, counts } = messages.cli;
  const lists = (['overdue', 'dueSoon', 'needsReview'] as const).flatMap((state) =>
    section(headings[state], state, stateRows(checked, state, messages), all, messages, paint),
  );
  return [
    ...tablesOf(checked).map((reading) => understood(reading, messages)),
    asOf(messages.dates.fullDay(checked.settings.asOf), asOfTyped),
    paint(
      counts((state) => countOf(checked, state)),
      'strong',
    ),
    ...hiddenTasks(checked, messages),
    ...(countOf(checked, 'overdue') === 0 ? ['', nothingOverdue] : []),
    ...lists,
    ...section(
      headings.toLookAt,
      'needsReview',
      diagnosticRows(checked, messages),
      all,
      messages,
      paint,
    ),
  ];
}

/** The columns and tasks of every table, for `read`. */
export function readReport(checked: Checked, messages: Messages, paint: Paint): string[] {
  return tablesOf(checked).flatMap((reading) => [
    understood(reading, messages),
    paint(messages.cli.headings.columns, 'strong'),
    ...indent(
      setInColumns(
        reading.table.columns.map((column) => {
          const { header, role, reason } = column;
          const fact = columnFact(reading, column);
          return [
            columnLetter(column.column),
            cutTo(header, CELL_WIDTH),
            messages.columns.role[role],
            messages.columns.reason(reason),
            fact ? messages.columns.fact(fact) : '',
          ];
        }),
      ),
    ),
    paint(messages.cli.headings.tasks, 'strong'),
    ...indent(setInColumns(reading.tasks.map((task) => taskRow(task, checked, messages)))),
    '',
  ]);
}

export function countOf({ states }: Checked, wanted: TaskState): number {
  return states.reduce((count, { state }) => count + (state === wanted ? 1 : 0), 0);
}

function tablesOf({ reading }: Checked): TableReading[] {
  return reading.sheets.flatMap(({ tables }) => tables);
}

function understood({ table, tasks }: TableReading, messages: Messages): string {
  const known = table.columns.filter(({ reason }) => reason.code !== 'unknown').length;
  const rows = (kind: string): number => table.rows.filter((row) => row.kind === kind).length;
  return messages.cli.understood({
    sheet: table.sheet,
    title: table.title?.value ?? null,
    headerRows: table.headerRows,
    tasks: tasks.length,
    known,
    unknown: table.columns.length - known,
    sections: rows('section'),
    totals: rows('total'),
  });
}

function section(
  heading: string,
  state: TaskState,
  rows: readonly (readonly string[])[],
  all: boolean,
  messages: Messages,
  paint: Paint,
): string[] {
  if (rows.length === 0) return [];
  const shown = all ? rows : rows.slice(0, MOST);
  const rest = rows.length - shown.length;
  return [
    '',
    paint(`${heading} ${rows.length}`, state),
    ...indent(setInColumns(shown)),
    ...(rest > 0 ? indent([messages.cli.more(rest)]) : []),
  ];
}

/** Tasks of a state, most urgent first. */
function stateRows(checked: Checked, wanted: TaskState, messages: Messages): string[][] {
  return checked.reading.tasks
    .filter(({ number }) => checked.states[number - 1]!.state === wanted)
    .sort((a, b) => (daysOf(b, checked) ?? 0) - (daysOf(a, checked) ?? 0))
    .map((task) => taskRow(task, checked, messages));
}

function daysOf({ number }: Task, { states }: Checked): number | null {
  return states[number - 1]!.days;
}

function taskRow(task: Task, { states }: Checked, messages: Messages): string[] {
  const on = states[task.number - 1]!;
  const carriers = task.assignments.filter(({ carries }) => carries).map(({ party }) => party);
  const words = [task.task?.value, task.measure?.value].filter(Boolean).join('：');
  return [
    numberedAddress(on.cell),
    cutTo(carriers.join('、') || messages.cli.noOwner, CELL_WIDTH),
    cutTo(oneLine(words), TASK_WIDTH),
    cutTo(oneLine(task.deadlineText?.value ?? ''), CELL_WIDTH),
    on.state === 'needsReview' ? messages.states.reason(on.reason) : messages.states.timing(on),
  ];
}

/** That tasks on rows one does not see are counted too. */
function hiddenTasks({ diagnostics }: Checked, { rules }: Messages): string[] {
  return diagnostics
    .filter(({ rule }) => rule === 'hidden-rows' || rule === 'filtered-rows')
    .map(({ rule, facts }) => rules[rule](facts).problem);
}

/** What the checks found beyond the states, worst first. */
function diagnosticRows({ diagnostics, states }: Checked, messages: Messages): string[][] {
  const listed = (task: number | null): boolean =>
    task !== null && states[task - 1]!.state === 'needsReview';
  return diagnostics
    .filter(({ severity, task }) => severity !== 'info' && !listed(task))
    .map(({ rule, at, facts }) => {
      const { problem, advice } = messages.rules[rule](facts);
      return [at.address, oneLine(problem), oneLine(advice)];
    });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
