import { give, type DraftColumn } from '../draft-column';
import { columnsOf, fullestOf, headerTail } from './columns';
import { isPeriod } from './progress-columns';

const MOSTLY = 0.8;
const PLANNED = /时限|期限|计划|截止|节点|要求/;
const PLAIN_DAY = /^(?:时间|日期)$/;
/** 上报时间, 检查日期: of what gave rise to the task. */
const EVENT_DAY =
  /^(?:上报|检查|排查|巡查|督查|暗访|抽查|反映|投诉|举报|来访|登记|接报|录入|派单)(?:时间|日期)$/;
/** 6月底完成20个，12月底完成40个 is short enough to be a deadline under one of these. */
const SCHEDULE = /^(?:[时序]序进度|进度计划|计划进度|进度安排)$/;

/** 完成时间 beside 完成时限 is the day it was finished, 检查日期 beside 整改期限 something else, 月份 a category. */
export function doneBesidePlanned(columns: readonly DraftColumn[]): void {
  const deadlines = columnsOf(columns, 'deadline');
  if (deadlines.length < 2) return;
  if (deadlines[0]!.meaning?.word === '月份') give(deadlines[0]!, 'category');
  if (!deadlines.some(({ meaning }) => PLANNED.test(meaning?.word ?? ''))) return;
  const isFinishedTold = columnsOf(columns, 'completedOn').length > 0;
  for (const column of deadlines) {
    const { meaning } = column;
    if (meaning?.word === '完成时间' && !isFinishedTold) give(column, 'completedOn');
    if (isOfAnEvent(column) || (meaning?.fit === 'end' && PLAIN_DAY.test(meaning.word)))
      give(column, 'other');
  }
}

/** 上报时间 | 反映问题 | 办理情况: the day it came in. */
export function daysOfEvents(columns: readonly DraftColumn[]): void {
  if (columnsOf(columns, 'problem', 'progress').length === 0) return;
  for (const column of columnsOf(columns, 'deadline'))
    if (isOfAnEvent(column) && column.looks.day >= MOSTLY) give(column, 'other');
}

/** Without a deadline 完成日期 is when the tasks are to be done, where its dates lie ahead or stand in rows not told as done. */
export function finishedForPlanned(columns: readonly DraftColumn[]): void {
  const [finished] = columnsOf(columns, 'completedOn');
  if (!finished || columnsOf(columns, 'deadline').length > 0) return;
  const progress = columnsOf(columns, 'progress');
  const told = Math.max(0, ...progress.map(({ looks }) => looks.count));
  const { count, ahead } = finished.looks;
  const inEvery = told < count && count >= 0.9 * fullestOf(columns);
  if (progress.length === 0 || ahead >= 0.3 || inEvery) give(finished, 'deadline');
}

/** Days and nothing else under 实际完成 are when the tasks were finished. */
export function daysDone(columns: readonly DraftColumn[]): void {
  for (const column of columnsOf(columns, 'progress')) {
    const { count, bareDate } = column.looks;
    if (count > 0 && bareDate >= MOSTLY && !isPeriod(column))
      give(column, 'completedOn', { code: 'looksLike', share: bareDate });
  }
}

/** Without a deadline 进度计划 with 3月, 4-6月 is one; with 3月：制定方案 it is a measure. */
export function datedMeasures(columns: readonly DraftColumn[]): void {
  if (columnsOf(columns, 'deadline').length > 0) return;
  for (const column of columnsOf(columns, 'measure')) {
    const { looks, meaning } = column;
    const share = SCHEDULE.test(meaning?.word ?? '') ? looks.date : looks.bareDate;
    if (share >= MOSTLY) give(column, 'deadline', { code: 'looksLike', share });
  }
}

function isOfAnEvent(column: DraftColumn): boolean {
  return EVENT_DAY.test(headerTail(column));
}
