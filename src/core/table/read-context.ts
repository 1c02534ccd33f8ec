import { anyOf, oneOf } from '../grid/any-of';
import { normalize } from '../grid/text';
import { OWNERS } from './body-cell';
import type { ColumnRole } from './column-role';
import { give, type DraftColumn } from './draft-column';
import { PERIODS } from './header-words/time-words';
import type { Looks } from './looks';

/** Share of 完成60户, 已签约 in monthly columns that tell what was done. */
const FEWEST_DONE = 0.2;
/** 6月底完成20个，12月底完成40个 is short enough to be a deadline under one of these. */
const SCHEDULE = /^(?:[时序]序进度|进度计划|计划进度|进度安排)$/;
const EVENT_DAY =
  /^(?:上报|检查|排查|巡查|督查|暗访|抽查|反映|投诉|举报|来访|登记|接报|录入|派单)(?:时间|日期)$/;
const INSPECTOR = /^(?:检查|排查|巡查|抽查|发现|暗访|上报)(?:单位|部门)$/;
/** A mark (√) in such a column tells nothing of it: 公众参与 is no supporting unit. */
const TOLD_IN_WORDS: ReadonlySet<ColumnRole> = new Set([...OWNERS, 'measure', 'target']);

/** What a header means may depend on the others: 完成时间 beside 完成时限 is the day it was finished. */
export function readContext(columns: readonly DraftColumn[]): void {
  const deadlines = columns.filter(({ role }) => role === 'deadline');
  const finished = columns.filter(({ role }) => role === 'completedOn');
  const progress = columns.filter(({ role }) => role === 'progress');

  if (deadlines.length > 1) {
    const months = deadlines[0]!;
    if (months.meaning?.word === '月份') give(months, 'category');
    const plan = deadlines.some(({ meaning }) =>
      /时限|期限|计划|截止|节点|要求/.test(meaning?.word ?? ''),
    );
    const done = deadlines.filter(({ meaning }) => meaning?.word === '完成时间');
    if (plan && finished.length === 0) for (const column of done) give(column, 'completedOn');
    const days = deadlines.filter(
      (column) =>
        isOfAnEvent(column) ||
        (column.meaning?.fit === 'end' && /^(?:时间|日期)$/.test(column.meaning.word)),
    );
    // 检查日期 beside 整改期限
    if (plan) for (const column of days) give(column, 'other');
  }
  // 上报时间 | 反映问题 | 办理情况: the day it came in
  const looksBack = columns.some(({ role }) => role === 'problem' || role === 'progress');
  for (const column of deadlines) {
    const past = looksBack && isOfAnEvent(column) && column.looks.day >= 0.8;
    if (past && column.role === 'deadline') give(column, 'other');
  }
  const only = finished[0];
  // Dates in every row, and fewer of them told as done: 完成日期 is when they are to be.
  const told = Math.max(0, ...progress.map(({ looks }) => looks.count));
  const inEvery =
    only !== undefined && told < only.looks.count && only.looks.count >= 0.9 * fullestOf(columns);
  if (
    deadlines.length === 0 &&
    only &&
    (progress.length === 0 || only.looks.ahead >= 0.3 || inEvery)
  )
    give(only, 'deadline');

  readLeads(columns);
  readInspectors(columns);
  readTicked(columns);
  readDaysDone(columns);
  readPeriods(columns);
  const fullest = fullestOf(columns);
  const hasWords = progress.some(({ looks }) => looks.number < 0.5);
  for (const column of columns) {
    const { looks, meaning } = column;
    const filled = looks.count > 0 && looks.count * 2 >= fullest;
    if (column.role === 'note' && filled && looks.status >= 0.8 && !hasWords) {
      give(column, 'progress', { code: 'looksLike', share: looks.status });
    }
    if (meaning?.word === '单位' && looks.measureUnit >= 0.6)
      give(column, 'other', { code: 'looksLike', share: looks.measureUnit });
    // 进度计划 with 3月, 4-6月 is a deadline; with 3月：制定方案 it is a measure.
    const dated = SCHEDULE.test(meaning?.word ?? '') ? looks.date : looks.bareDate;
    if (column.role === 'measure' && deadlines.length === 0 && dated >= 0.8)
      give(column, 'deadline', { code: 'looksLike', share: dated });
    const marked =
      column.reason.code === 'groupHeader' || isPeriod(column) || TOLD_IN_WORDS.has(column.role);
    if (marked && looks.mark >= 0.8 && !isNamedForStatus(column))
      give(column, 'other', { code: 'unknown' });
  }
}

/** 上报时间, 检查日期: of what gave rise to the task. */
function isOfAnEvent({ parts }: DraftColumn): boolean {
  return EVENT_DAY.test(normalize(parts.at(-1) ?? '').replace(/\s/g, ''));
}

function fullestOf(columns: readonly DraftColumn[]): number {
  return columns.reduce((most, { looks }) => Math.max(most, looks.count), 0);
}

function isPeriod({ meaning }: DraftColumn): boolean {
  return meaning !== null && PERIODS.has(meaning.word);
}

/** 主责单位 beside 牵头单位 is responsible with it. */
function readLeads(columns: readonly DraftColumn[]): void {
  const leads = columns.filter(({ role }) => role === 'lead');
  const others = leads.filter(({ meaning }) => !/牵头|lead/.test(meaning?.word ?? ''));
  if (others.length < leads.length) for (const column of others) give(column, 'responsible');
}

/** 检查单位 beside 整改责任单位 is who found it or where, not who answers for it. */
function readInspectors(columns: readonly DraftColumn[]): void {
  const owners = columns.filter(({ role }) => role === 'lead' || role === 'responsible');
  const inspectors = owners.filter(({ meaning }) => INSPECTOR.test(meaning?.word ?? ''));
  if (inspectors.length < owners.length) for (const column of inspectors) give(column, 'source');
}

/** Days and nothing else under 实际完成 are when the tasks were finished. */
function readDaysDone(columns: readonly DraftColumn[]): void {
  for (const column of columns) {
    const { role, looks } = column;
    if (role !== 'progress' || isPeriod(column) || looks.count === 0 || looks.bareDate < 0.8)
      continue;
    give(column, 'completedOn', { code: 'looksLike', share: looks.bareDate });
  }
}

const HOW_FAR = oneOf('已|正在|尚?未|基本|部分|全面');
const WORK = oneOf('完成|启动|开工|开展|开始|推进|实施|办[结理]|整改|销号|落实|达标|进行');
/** 已完成, 进行中, 未启动, 滞后: a header that is itself a state. */
const STATUS_NAME = anyOf(
  `^${HOW_FAR}${WORK}.?$`,
  '^(?:进行|推进|整改|办理|整治|实施|落实|施工|建设)中$',
  '^(?:完成|滞后|暂缓|[超逾]期|停滞)$',
);

function isNamedForStatus({ parts }: DraftColumn): boolean {
  return STATUS_NAME.test(normalize(parts.at(-1) ?? '').replace(/\s/g, ''));
}

/** 已完成 | 进行中 | 未启动 with a tick in one of them tell how far the task is. */
function readTicked(columns: readonly DraftColumn[]): void {
  const named = columns.filter(isNamedForStatus);
  if (named.length < 2 || !named.some(({ looks }) => looks.mark >= 0.5)) return;
  for (const column of named) give(column, 'progress');
}

/** 1月 | 2月 | 3月 tell what was done, but beside a column that does, or without a word of it, what is to be done. */
function readPeriods(columns: readonly DraftColumn[]): void {
  const periods = columns.filter((column) => column.role === 'progress' && isPeriod(column));
  const filled = periods.filter(({ looks }) => looks.count > 0);
  if (filled.length === 0) return;
  const share = (look: keyof Looks): number =>
    filled.reduce((sum, { looks }) => sum + looks[look], 0) / filled.length;
  const told = columns.some((column) => column.role === 'progress' && !periods.includes(column));
  if (!told && (share('told') >= FEWEST_DONE || share('number') >= 0.5)) return;
  for (const column of periods) give(column, 'measure');
}
