import type { CellValue } from '../grid/grid';
import type { Table } from '../table/table';
import { againstTaskReader } from './against-task';
import type { Progress } from './progress/progress';
import { readProgress } from './progress/read-progress';
import { laterGoalReader, periodIn } from './later-goal';
import { rowReader, factIn, type RowCell } from './row-reader';
import type { Fact } from './task';
import { tickedStatusReader } from './ticked-status';

export interface HowFar {
  readonly progressText: Fact<string> | null;
  readonly progress: Progress;
}

/** Reads how far the tasks of a table are; of several columns (一季度 | 二季度) the last that tells something counts. */
export function howFarReader(table: Table): (row: number) => HowFar {
  const year = table.year?.value ?? null;
  const [words, rates] = [rowReader(table, ['progress']), rowReader(table, ['percent'])];
  const known = new Map<string, Map<CellValue, Progress>>();
  const read = ({ value, column: { header } }: RowCell): Progress => {
    let values = known.get(header);
    if (!values) known.set(header, (values = new Map()));
    let progress = values.get(value);
    if (!progress) values.set(value, (progress = readProgress(value, { header, year })));
    return progress;
  };
  /** 否 under 是否销号 says less than 尚未启动 or 待批复 beside it. */
  const isWeaker = (one: RowCell, told: RowCell): boolean =>
    /是否|与否/.test(one.column.header) &&
    read(one).status === 'inProgress' &&
    read(told).status !== 'completed';
  const againstTask = againstTaskReader(table);
  const ticked = tickedStatusReader(table);
  const hasLaterGoal = laterGoalReader(table);
  return (row) => {
    const cells = words.cells(row);
    let last: RowCell | null = null;
    let telling: RowCell | null = null;
    for (const one of cells) {
      if (one.text === '') continue;
      last = one;
      if (read(one).status !== 'unknown' && !(telling && isWeaker(one, telling))) telling = one;
    }
    const rate = rates.first(row);
    // 一季度 已完成 | 二季度 改造0.6公里: the quarter's share was done, not the task.
    if (telling && last && telling !== last && read(telling).status === 'completed') {
      if (periodIn(telling.column) !== null && periodIn(last.column) !== null) telling = last;
    }
    const cell = ticked?.(row) ?? telling ?? last ?? cells[0] ?? rate;
    if (!cell) return { progressText: null, progress: BLANK };
    const progress = againstTask(withRate(read(cell), rate && read(rate)), cell.text, row);
    const goesOn = progress.status === 'completed' && hasLaterGoal?.(row, cell.column);
    return {
      progressText: factIn(cell),
      progress: goesOn ? { ...progress, status: 'inProgress' } : progress,
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
  if (progress.status === 'unknown') return { ...rate, evidence: progress.evidence };
  const open = progress.status === 'completed' && rate.percent < 100;
  return { ...progress, percent: rate.percent, status: open ? 'inProgress' : progress.status };
}
