import type { Table } from '../table/table';
import { actDone, asksForCounted, isAsked } from './progress/asked-and-done';
import type { Progress } from './progress/progress';
import { againstTarget, amountsDone, type Amounts } from './progress/short-of-target';
import { rowReader } from './row-reader';

/**
 * Holds what a progress cell tells against what the row's task asks for: 已完成0.8公里 of 硬化道路1.5公里 is not the end, 已召开 of
 * 召开现场会 is.
 */
export function againstTaskReader(
  table: Table,
): (progress: Progress, text: string, row: number) => Progress {
  const done = new Map<string, Amounts>();
  const acts = new Map<string, string | null>();
  const words = rowReader(table, ['task', 'measure', 'target']);
  const wordsOf = (row: number): string[] => words.cells(row).map(({ text }) => text);
  return (progress, text, row) => {
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
}
