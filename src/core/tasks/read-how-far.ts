import type { Sourced, Table } from '../table/table';
import type { Progress } from './progress/progress';
import { readProgress } from './progress/read-progress';
import { sourced, type RowCell, type RowReader } from './row-reader';

export interface HowFar {
  readonly progressText: Sourced<string> | null;
  readonly progress: Progress;
}

/** Reads how far the tasks of a table are; of several columns (一季度 | 二季度) the last that tells something counts. */
export function howFarReader(table: Table, rows: RowReader): (row: number) => HowFar {
  const year = table.year?.value ?? null;
  const known = new Map<string, Progress>();
  const read = ({ value, column }: RowCell): Progress => {
    const key = `${column.header}\0${typeof value}\0${typeof value === 'object' ? JSON.stringify(value) : value}`;
    let progress = known.get(key);
    if (!progress)
      known.set(key, (progress = readProgress(value, { header: column.header, year })));
    return progress;
  };
  return (row) => {
    const cells = rows.cells(row, ['progress']);
    const filled = cells.filter(({ text }) => text !== '');
    const cell =
      [...filled].reverse().find((one) => read(one).status !== 'unknown') ??
      filled.at(-1) ??
      cells[0];
    const rate = rows.first(row, ['percent']);
    if (!cell)
      return rate
        ? { progressText: sourced(table.sheet, rate), progress: read(rate) }
        : { progressText: null, progress: BLANK };
    return {
      progressText: sourced(table.sheet, cell),
      progress: withRate(read(cell), rate && read(rate)),
    };
  };
}

const BLANK = readProgress(null);

/**
 * 完成率 beside 完成情况 gives the percent that the words leave out, and the status where they are blank; 完成12公里 at 27 % is not the
 * end.
 */
function withRate(progress: Progress, rate: Progress | null): Progress {
  if (!rate || rate.percent === null || progress.percent !== null) return progress;
  if (progress.evidence === null) return rate;
  const open = progress.status === 'completed' && rate.percent < 100;
  return { ...progress, percent: rate.percent, status: open ? 'inProgress' : progress.status };
}
