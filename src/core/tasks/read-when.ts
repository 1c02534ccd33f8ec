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
  const fromWords = (
    words: readonly (RowCell | null)[],
  ): Pick<When, 'deadlineText' | 'deadline'> => {
    for (const cell of words) {
      const found = cell && deadlineInSentence(cell.text, context);
      if (found)
        return {
          deadlineText: sourced(table.sheet, { text: found.text, address: cell.address }),
          deadline: found.deadline,
        };
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
