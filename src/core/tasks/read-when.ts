import type { IsoDate } from '../calendar/iso-date';
import type { CellValue } from '../grid/grid';
import type { Table } from '../table/table';
import type { Deadline, DeadlineContext } from './deadline/deadline';
import { deadlineInSentence, type SentenceDeadline } from './deadline/deadline-in-sentence';
import { createDeadlineReader } from './deadline/read-deadline';
import { isPlannedPeriod, periodsReader } from './read-periods';
import { rowReader, factIn, type RowCell } from './row-reader';
import type { Fact } from './task';

export interface When {
  readonly deadlineText: Fact<string> | null;
  readonly deadline: Deadline;
  readonly completedOn: Fact<IsoDate> | null;
}

/** 3月：制定方案, 4-6月 组织培训, 全年：… */
const LEADING_TIME =
  /^\s*(?=[^:：]{0,24}[年月季])([\d年月日号旬上中下初末底前至到半全季度一二三四第、/ ~～—–.-]{2,30})(?:[:：]|(?<=[月年旬底前])\s)/;
const STAGE = /[月年旬底前]\s*[:：]/g;

/** 责任单位及完成时限 */
const PARTIES = ['lead', 'responsible', 'support', 'leader', 'person', 'supervisor'] as const;
const isMixed = ({ header }: Table['columns'][number]): boolean =>
  /[及和与、].{0,4}(?:时限|时间|期限|节点)/.test(header);

type Due = Pick<When, 'deadlineText' | 'deadline'>;

/** Reads when the tasks of a table are due and when they were finished, row by row. */
export function whenReader(
  table: Table,
  date1904: boolean,
): (row: number, words: readonly (RowCell | null)[]) => When {
  const context: DeadlineContext = {
    year: table.year?.value ?? null,
    issuedOn: table.issuedOn?.value ?? null,
    date1904,
  };
  const read = createDeadlineReader(context);
  const inPeriods = periodsReader(table, read);
  const columns = table.columns.filter((column) => !isPlannedPeriod(column, table));
  const [deadlines, starts, finishes] = [
    rowReader(inPeriods ? { ...table, columns } : table, ['deadline']),
    rowReader(table, ['start']),
    rowReader(table, ['completedOn']),
  ];

  const mixed = rowReader({ ...table, columns: table.columns.filter(isMixed) }, PARTIES);

  const fromColumns = (row: number, cells: readonly RowCell[]): Due => {
    let cell = cells[0]!;
    let deadline = read(cell.value);
    for (const other of cells.slice(1)) {
      const found = read(other.value);
      if (found.due === null && (cell.text !== '' || other.text === '')) continue;
      cell = other;
      deadline = found;
    }
    const begin = deadline.start === null ? starts.first(row) : null;
    const start = begin && read(begin.value).due;
    if (start && deadline.due && deadline.due < start) deadline = read(asTyped(cell.value));
    const deadlineText = factIn(cell);
    return { deadlineText, deadline: start === null ? deadline : { ...deadline, start } };
  };
  const fromWords = (row: number, words: readonly (RowCell | null)[]): Due => {
    for (const cell of [...mixed.cells(row), ...words]) {
      const found = cell && (leading(cell.text, read) ?? deadlineInSentence(cell.text, context));
      // 年内 in a scoring rule is no deadline; 2018年7月底前 is.
      if (!found || (table.kind !== 'breakdown' && !/\d/.test(found.text))) continue;
      const deadlineText = { value: found.text, cell: factIn(cell).cell };
      return { deadlineText, deadline: found.deadline };
    }
    return { deadlineText: null, deadline: read(null) };
  };
  const finishedOn = (row: number): When['completedOn'] => {
    const cell = finishes.first(row);
    const done = cell && read(cell.value);
    if (done?.kind !== 'date' || done.due === null) return null;
    return { value: done.due, cell: factIn(cell!).cell };
  };
  return (row, words) => {
    const cells = deadlines.cells(row);
    const planned = cells.every(({ text }) => text === '') ? inPeriods?.(row) : null;
    const { deadlineText, deadline } = planned
      ? { deadlineText: factIn(planned.cell), deadline: planned.deadline }
      : cells.length > 0
        ? fromColumns(row, cells)
        : fromWords(row, words);
    return { deadlineText, deadline, completedOn: finishedOn(row) };
  };
}

/** The number 2026.1 was 2026.10 where the task begins in March. */
function asTyped(value: CellValue): CellValue {
  return typeof value === 'number' && /^\d{4}\.1$/.test(String(value)) ? `${value}0` : value;
}

/** The time at the head of a measure; 3月：启动，12月：组织验收 has several stages. */
function leading(text: string, read: (text: string) => Deadline): SentenceDeadline | null {
  const begin = LEADING_TIME.exec(text)?.[1]?.trim();
  if (!begin) return null;
  const phrase = (text.match(STAGE)?.length ?? 0) > 1 ? text : begin;
  const deadline = read(phrase);
  return deadline.kind === 'unparsed' ? null : { deadline, text: phrase };
}
