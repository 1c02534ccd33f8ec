import { anyOf, oneOf } from '../../grid/any-of';
import { give, type DraftColumn } from '../draft-column';
import { PERIODS } from '../header-words/time-words';
import type { Looks } from '../looks';
import { columnsOf, fullestOf, headerTail } from './columns';

/** Share of 完成60户, 已签约 in monthly columns that tell what was done. */
const FEWEST_DONE = 0.2;
const HOW_FAR = oneOf('已|正在|尚?未|基本|部分|全面');
const WORK = oneOf('完成|启动|开工|开展|开始|推进|实施|办[结理]|整改|销号|落实|达标|进行');
/** 已完成, 进行中, 未启动, 滞后: a header that is itself a state. */
const STATUS_NAME = anyOf(
  `^${HOW_FAR}${WORK}.?$`,
  '^(?:进行|推进|整改|办理|整治|实施|落实|施工|建设)中$',
  '^(?:完成|滞后|暂缓|[超逾]期|停滞)$',
);

export function isNamedForStatus(column: DraftColumn): boolean {
  return STATUS_NAME.test(headerTail(column));
}

/** 1月, 一季度 */
export function isPeriod({ meaning }: DraftColumn): boolean {
  return meaning !== null && PERIODS.has(meaning.word);
}

/** 已完成 | 进行中 | 未启动 with a tick in one of them tell how far the task is. */
export function tickedStates(columns: readonly DraftColumn[]): void {
  const named = columns.filter(isNamedForStatus);
  if (named.length < 2 || !named.some(({ looks }) => looks.mark >= 0.5)) return;
  for (const column of named) give(column, 'progress');
}

/** 1月 | 2月 | 3月 tell what was done, but beside a column that does, or without a word of it, what is to be done. */
export function periods(columns: readonly DraftColumn[]): void {
  const progress = columnsOf(columns, 'progress');
  const months = progress.filter(isPeriod);
  const filled = months.filter(({ looks }) => looks.count > 0);
  if (filled.length === 0) return;
  const share = (look: keyof Looks): number =>
    filled.reduce((sum, { looks }) => sum + looks[look], 0) / filled.length;
  const isToldElsewhere = months.length < progress.length;
  if (!isToldElsewhere && (share('told') >= FEWEST_DONE || share('number') >= 0.5)) return;
  for (const column of months) give(column, 'measure');
}

/** 备注 full of 已完成, 推进中 tells how far the tasks are where nothing else does in words. */
export function notesOfProgress(columns: readonly DraftColumn[]): void {
  if (columnsOf(columns, 'progress').some(({ looks }) => looks.number < 0.5)) return;
  const fullest = fullestOf(columns);
  for (const column of columnsOf(columns, 'note')) {
    const { count, status } = column.looks;
    if (count > 0 && count * 2 >= fullest && status >= 0.8)
      give(column, 'progress', { code: 'looksLike', share: status });
  }
}
