import type { IsoDate } from '../calendar/iso-date';
import type { Sourced, Table } from '../table/table';
import type { Deadline, DeadlineContext } from './deadline/deadline';
import { deadlineInSentence } from './deadline/deadline-in-sentence';
import { createDeadlineReader } from './deadline/read-deadline';
import { sourced, type RowCell, type RowReader } from './row-reader';

export interface When {
  readonly deadlineText: Sourced<string> | null;
  readonly deadline: Deadline;
  readonly completedOn: Sourced<IsoDate> | null;
}

/** 3月：制定方案, 4-6月 组织培训, 全年：… */
const LEADING_TIME =
  /^\s*(?=[^:：]{0,24}[年月季])([\d年月日号旬上中下初末底前至到半全季度一二三四第、/ ~～—–.-]{2,30})(?:[:：]|(?<=[月年旬底前])\s)/;
const STAGE = /[月年旬底前]\s*[:：]/g;

/** Reads when the tasks of a table are due and when they were finished, row by row. */
export function whenReader(
  table: Table,
  rows: RowReader,
  date1904: boolean,
): (row: number, words: readonly (RowCell | null)[]) => When {
  const context: DeadlineContext = {
    year: table.year?.value ?? null,
    issuedOn: table.issuedOn?.value ?? null,
    date1904,
  };
  const read = createDeadlineReader(context);
  /** 年内 in a scoring rule is no deadline; 2018年7月底前 is. */
  const expected = table.kind === 'breakdown';

  const fromColumns = (
    row: number,
    cells: readonly RowCell[],
  ): Pick<When, 'deadlineText' | 'deadline'> => {
    const filled = cells.filter(({ text }) => text !== '');
    const cell =
      [...filled].reverse().find(({ value }) => read(value).due !== null) ?? filled[0] ?? cells[0]!;
    const deadline = read(cell.value);
    const [begin] = rows.cells(row, ['start']);
    const start = deadline.start ?? (begin && begin.text !== '' ? read(begin.value).due : null);
    return {
      deadlineText: sourced(table.sheet, cell),
      deadline: start === deadline.start ? deadline : { ...deadline, start },
    };
  };
  const inSentence = (
    text: string,
  ): { readonly deadline: Deadline; readonly text: string } | null => {
    const begin = LEADING_TIME.exec(text)?.[1]?.trim();
    // 3月：启动，12月：组织验收 has several stages.
    const phrase = (text.match(STAGE)?.length ?? 0) > 1 ? text : begin;
    const leading = begin && phrase ? read(phrase) : null;
    if (phrase && leading && leading.kind !== 'unparsed')
      return { deadline: leading, text: phrase };
    const found = deadlineInSentence(text, context);
    return found && (expected || /\d/.test(found.text)) ? found : null;
  };
  const fromWords = (
    words: readonly (RowCell | null)[],
  ): Pick<When, 'deadlineText' | 'deadline'> => {
    for (const cell of words) {
      const found = cell && inSentence(cell.text);
      if (found) {
        const deadlineText = sourced(table.sheet, { text: found.text, address: cell.address });
        return { deadlineText, deadline: found.deadline };
      }
    }
    return { deadlineText: null, deadline: read(null) };
  };
  const finished = (row: number): Sourced<IsoDate> | null => {
    for (const { value, text, address } of rows.cells(row, ['completedOn'])) {
      const { kind, due } = read(text === '' ? null : value);
      if (kind === 'date' && due !== null)
        return { value: due, at: { sheet: table.sheet, address } };
    }
    return null;
  };
  return (row, words) => {
    const cells = rows.cells(row, ['deadline']);
    return {
      ...(cells.length > 0 ? fromColumns(row, cells) : fromWords(words)),
      completedOn: finished(row),
    };
  };
}
