import type { IsoDate } from '../../calendar/iso-date';
import { nextOccurrence } from '../../calendar/recurrence';
import type { StateOnDay } from '../../checks/state';
import { categoryName } from '../../summaries/by-category';
import { taskText } from '../../summaries/task-text';
import type { Task } from '../../tasks/task';
import { deadlineClass } from '../deadline-class';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnRow, DrawnValue } from '../drawing';
import { columnFormula } from '../formulas/column-formula';
import { daysFormula, daysValue } from '../formulas/days-formula';
import { nextDateFormula } from '../formulas/next-date-formula';
import { quotedSheet } from '../formulas/sheet-reference';
import { stateFormula } from '../formulas/state-formula';
import { textLiteral } from '../formulas/text-literal';
import { rowFormula, ROWS_PER_SHEET } from '../source-row';
import { chaseCode, codeFormula } from './chase-code';
import type { LedgerWidths } from './ledger-widths';
import { linkColumn, sharedLinkColumn } from './link-column';
import { progressWritten } from './progress-written';
import { rowHeight } from './row-height';
import { serialValue } from './serial-value';
import { deadlinePlace, type SourceColumn } from './source-cell';
import { TASK_COLUMNS } from './task-cells';
import { taskParties } from './task-parties';

/** Draws the rows of the ledger: `draw(task, its state, its sequence, row in the ledger)`. */
export function ledgerRow(
  draft: Draft,
  order: ReadonlyMap<string, number>,
  source: SourceColumn,
  widths: LedgerWidths,
) {
  const { words, checked } = draft;
  const { asOf } = checked.settings;
  const state = columnFormula(stateFormula(words));
  const days = columnFormula(daysFormula(words));
  const { number, state: stateColumn } = TASK_COLUMNS;
  const dayRange = `$M$${FIRST_ROW}:$M$${FIRST_ROW + checked.reading.tasks.length - 1}`;
  const [overdue, dueSoon] = [words.states.overdue, words.states.dueSoon].map(textLiteral);
  /** In the row of the task while the ledger is not sorted, else wherever it is. */
  const found = (row: number, here: string, name: string) =>
    `IF(S${row}=${number}${row},${here}${row},INDEX(${name},MATCH(${number}${row},Duban_Task,0)))`;
  const stateFound = columnFormula((row) => found(row, 'L', 'Duban_State'));
  const code = columnFormula((row) => {
    const at = stateColumn + row;
    return codeFormula(
      `OR(${at}=${overdue},${at}=${dueSoon})`,
      found(row, 'M', dayRange),
      number + row,
      `MATCH(${at},Duban_StateWords,0)`,
    );
  });

  const sharedColumn = sharedLinkColumn(checked.reading.tasks);
  const nextOf = nextReader(draft);
  const quoted = new Map([...order.keys()].map((sheet) => [sheet, quotedSheet(sheet)]));

  return (task: Task, on: StateOnDay, sequence: string | null, row: number): DrawnRow => {
    const { due, rrule, start } = task.deadline;
    const completedOn = completionDay(on);
    const next = rrule === null ? null : nextOf(rrule, start);
    const at = deadlinePlace(task);
    const kind = deadlineClass(task.deadline, on);
    const sheetIndex = order.get(task.sheet)!;
    const sheet = quoted.get(task.sheet)!;
    const category = categoryName(task) ?? '';
    const text = taskText(task, words.joint);
    const parties = taskParties(task, words.separator);
    const { status, evidence } = task.progress;
    const progress = progressWritten(task);
    const deadline = task.deadlineText?.value ?? '';
    const cells: DrawnValue[] = [
      sequence,
      category || null,
      text,
      parties.lead || null,
      parties.support || null,
      parties.leader || null,
      parties.person || null,
      deadline || null,
      due === null ? null : { date: due },
      progress || null,
      words.progress[status === 'unknown' && evidence === null ? 'blank' : status],
      state(row, words.states[on.state]),
      days(
        row,
        daysValue(words, { state: on.state, asOf, due, completedOn, next: next?.date ?? null }),
      ),
      source.cell(task.sheet, at),
      completedOn === null ? null : { date: completedOn },
      kind && words.deadlines[kind],
      next && next.cell,
      {
        formula: rowFormula(`ROW(${sheet}!$A$${task.row})`, sheetIndex),
        value: task.row + sheetIndex * ROWS_PER_SHEET,
      },
      task.number,
      sharedColumn === null ? linkColumn(task) : null,
      null,
      task.number,
      stateFound(row, words.states[on.state]),
      code(row, chaseCode(on, task.number)),
    ];
    const height = rowHeight([
      [sequence ?? '', 6.5],
      [category, 13],
      [text, widths.task],
      [parties.lead, 15],
      [parties.support, 17],
      [parties.leader, 9.5],
      [parties.person, 11.5],
      [deadline, 13],
      [progress, widths.progress],
      source.block(task.sheet, at),
    ]);
    return { height, cells };
  };
}

interface Next {
  readonly date: IsoDate;
  readonly cell: DrawnValue;
}

/** The next day of what recurs; each rule is worked out once. */
function nextReader({ checked, options }: Draft) {
  const known = new Map<string, Next | null>();
  const read = (rrule: string, start: IsoDate | null): Next | null => {
    const date = nextOccurrence(rrule, checked.settings.asOf, start);
    if (date === null) return null;
    const formula = nextDateFormula(rrule, start);
    const cell = formula === null ? { date } : { formula, value: serialValue(date, options) };
    return { date, cell };
  };
  return (rrule: string, start: IsoDate | null): Next | null => {
    const key = `${rrule} ${start}`;
    let next = known.get(key);
    if (next === undefined) known.set(key, (next = read(rrule, start)));
    return next;
  };
}

/** The day on which the check found the task finished. */
function completionDay({ reason }: StateOnDay): string | null {
  return reason.code === 'completed' || reason.code === 'completedLate' ? reason.on : null;
}
