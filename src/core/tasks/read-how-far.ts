import type { CellValue } from '../grid/grid';
import type { Table } from '../table/table';
import type { Progress } from './progress/progress';
import { readProgress } from './progress/read-progress';
import { actDone, asksForCounted, isAsked } from './progress/asked-and-done';
import { againstTarget, amountsDone, type Amounts } from './progress/short-of-target';
import { rowReader, factIn, type RowCell } from './row-reader';
import type { Fact } from './task';

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
  const done = new Map<string, Amounts>();
  const acts = new Map<string, string | null>();
  const targets = rowReader(table, ['task', 'measure', 'target']);
  const wordsOf = (row: number): string[] => targets.cells(row).map(({ text }) => text);
  /** 已完成0.8公里 of 硬化道路1.5公里 is not the end; 已召开 of 召开现场会 is. */
  const withTarget = (progress: Progress, { text }: RowCell, row: number): Progress => {
    const { status, percent } = progress;
    if ((status !== 'completed' && status !== 'unknown') || percent !== null) return progress;
    if (status === 'unknown') {
      let act = acts.get(text);
      if (act === undefined) acts.set(text, (act = actDone(text)));
      if (act && isAsked(act, wordsOf(row))) return { ...progress, status: 'completed' };
    }
    if (!/\d/.test(text)) return progress;
    let amounts = done.get(text);
    if (!amounts) done.set(text, (amounts = amountsDone(text)));
    if (amounts.size === 0) return progress;
    const asked = wordsOf(row);
    const against = againstTarget(amounts, asked);
    if (against === 'short') return { ...progress, status: 'inProgress' };
    const reached = against === 'reached' && asksForCounted(text, asked);
    return reached ? { ...progress, status: 'completed' } : progress;
  };
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
    const cell = telling ?? last ?? cells[0] ?? rate;
    if (!cell) return { progressText: null, progress: BLANK };
    const progress = withTarget(withRate(read(cell), rate && read(rate)), cell, row);
    return { progressText: factIn(cell), progress };
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
