import { columnLetter } from '../grid/address';
import type { SpreadGrid } from '../grid/spread-merges';
import type { CellValue } from '../grid/grid';
import { OWNERS } from './body-cell';
import { chooseTask } from './choose-task';
import { COLUMN_ROLES, type ColumnRole } from './column-role';
import { give, sharedHeaders, type DraftColumn } from './draft-column';
import { headed, type HeaderColumn } from './header-columns';
import { PERIODS } from './header-words';
import type { ReadHeader } from './header-rows';
import { looksOf, type Looks } from './looks';
import type { Column, ColumnReason } from './table';
import type { ChosenRoles } from './table-corrections';

/** Rows looked at to tell what the values of a column look like. */
const SAMPLE = 200;
/** Rows with fewer values are sections, notes and the like. */
const FEWEST_VALUES = 2;

/** Share of 完成60户, 已签约 in monthly columns that tell what was done. */
const FEWEST_DONE = 0.2;
/** A mark (√) in such a column tells nothing of it: 公众参与 is no supporting unit. */
const TOLD_IN_WORDS: ReadonlySet<ColumnRole> = new Set([...OWNERS, 'measure', 'target']);

/** Roles that values can tell where the header says nothing, in the order in which they are tried, with the share it takes. */
const BY_LOOKS: readonly {
  readonly role: ColumnRole;
  readonly look: keyof Looks;
  readonly share: number;
  readonly unless: readonly ColumnRole[];
}[] = [
  { role: 'seq', look: 'ordinal', share: 0.8, unless: ['seq'] },
  { role: 'contact', look: 'phone', share: 0.8, unless: [] },
  { role: 'deadline', look: 'date', share: 0.7, unless: ['deadline'] },
  { role: 'progress', look: 'status', share: 0.7, unless: ['progress'] },
  { role: 'responsible', look: 'unit', share: 0.8, unless: ['responsible', 'lead'] },
  { role: 'person', look: 'person', share: 0.8, unless: ['person'] },
  { role: 'riskLevel', look: 'risk', share: 0.9, unless: ['riskLevel', 'seq'] },
];

/** Finds each column's role: the one a person chose, else by the words of its header, by its neighbours, else by the look of its values. */
export function readColumns(
  sheet: SpreadGrid,
  columns: readonly HeaderColumn[],
  body: { readonly from: number; readonly to: number },
  readHeader: ReadHeader,
  chosen?: ChosenRoles,
): Column[] {
  const drafts = columns.map((column) => {
    const values = valuesOf(sheet, columns, column.column, body);
    return draft(column, values, readHeader, chosen?.[columnLetter(column.column)]);
  });
  splitSharedHeaders(drafts);
  readByLooks(drafts, ['seq']);
  readContext(drafts);
  chooseTask(drafts);
  readByLooks(drafts);
  return drafts.map((column) => ({ ...headed(column), role: column.role, reason: column.reason }));
}

function draft(
  column: HeaderColumn,
  values: readonly CellValue[],
  readHeader: ReadHeader,
  chosen: ColumnRole | undefined,
): DraftColumn {
  const looks = looksOf(values);
  if (chosen !== undefined && COLUMN_ROLES.includes(chosen)) {
    return { ...column, looks, meaning: null, role: chosen, reason: { code: 'chosen' } };
  }
  // A “/” inside a cell joins words (责任单位/责任人), between cells it stands for a group.
  const words = column.parts.map((part) => part.replace(/[/／]/g, '、'));
  const meaning = readHeader(words.join('/'));
  const reason: ColumnReason = meaning
    ? { code: meaning.lent ? 'groupHeader' : 'headerWord', word: meaning.word }
    : { code: 'unknown' };
  return { ...column, looks, meaning, role: meaning?.role ?? 'other', reason };
}

function valuesOf(
  sheet: SpreadGrid,
  columns: readonly HeaderColumn[],
  column: number,
  { from, to }: { readonly from: number; readonly to: number },
): CellValue[] {
  const values: CellValue[] = [];
  for (let index = from; index < to && index < from + SAMPLE; index++) {
    const value = sheet.own(index, column);
    if (value === null) continue;
    const filled = columns.reduce(
      (sum, each) => sum + (sheet.own(index, each.column) === null ? 0 : 1),
      0,
    );
    const spread = sheet.mergeAt(index, column);
    if (
      filled >= Math.min(FEWEST_VALUES, columns.length) &&
      (!spread || spread.right - spread.left < columns.length / 2)
    )
      values.push(value);
  }
  return values;
}

/** One header cell over several columns: numbers beside the text are 序号, text beside dates is the category, two dates begin and end. */
function splitSharedHeaders(columns: readonly DraftColumn[]): void {
  for (const group of sharedHeaders(columns)) {
    const numbers = group.find(({ looks }) => looks.count > 0 && looks.ordinal >= 0.8);
    if (
      numbers &&
      numbers !== group.at(-1) &&
      !columns.some(({ role }) => role === 'seq') &&
      group[0]!.role !== 'deadline'
    ) {
      give(numbers, 'seq', { code: 'looksLike', share: numbers.looks.ordinal });
    }
    if (group[0]!.role !== 'deadline') continue;
    const dates = group.filter(({ looks }) => looks.date >= 0.5);
    if (dates.length === 0) continue;
    for (const column of group) {
      if (!dates.includes(column))
        give(column, 'category', { code: 'looksLike', share: 1 - column.looks.date });
    }
    if (dates.length === 2 && dates.length === group.length)
      give(dates[0]!, 'start', { code: 'position' });
  }
}

/** What a header means may depend on the others: 完成时间 beside 完成时限 is the day it was finished. */
function readContext(columns: readonly DraftColumn[]): void {
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
      ({ meaning }) => meaning?.fit === 'end' && /^(?:时间|日期)$/.test(meaning.word),
    );
    // 检查日期 beside 整改期限
    if (plan) for (const column of days) give(column, 'other');
  }
  const only = finished[0];
  if (deadlines.length === 0 && only && (progress.length === 0 || only.looks.ahead >= 0.3))
    give(only, 'deadline');

  readPeriods(columns);
  const hasWords = progress.some(({ looks }) => looks.number < 0.5);
  for (const column of columns) {
    const { looks, meaning } = column;
    if (column.role === 'note' && looks.count > 0 && looks.status >= 0.8 && !hasWords) {
      give(column, 'progress', { code: 'looksLike', share: looks.status });
    }
    if (meaning?.word === '单位' && looks.measureUnit >= 0.6)
      give(column, 'other', { code: 'looksLike', share: looks.measureUnit });
    // 进度计划 with 3月, 4-6月 is a deadline; with 3月：制定方案 it is a measure.
    if (column.role === 'measure' && deadlines.length === 0 && looks.bareDate >= 0.8)
      give(column, 'deadline', { code: 'looksLike', share: looks.bareDate });
    const marked =
      column.reason.code === 'groupHeader' || isPeriod(column) || TOLD_IN_WORDS.has(column.role);
    if (marked && looks.mark >= 0.8) give(column, 'other', { code: 'unknown' });
  }
}

function isPeriod({ meaning }: DraftColumn): boolean {
  return meaning !== null && PERIODS.has(meaning.word);
}

/** 1月 | 2月 | 3月 tell what was done, but beside a column that does, or without a word of it, what is to be done. */
function readPeriods(columns: readonly DraftColumn[]): void {
  const periods = columns.filter((column) => column.role === 'progress' && isPeriod(column));
  const filled = periods.filter(({ looks }) => looks.count > 0);
  if (filled.length === 0) return;
  const share = (look: keyof Looks): number =>
    filled.reduce((sum, { looks }) => sum + looks[look], 0) / filled.length;
  const told = columns.some((column) => column.role === 'progress' && !periods.includes(column));
  if (!told && (share('status') >= FEWEST_DONE || share('number') >= 0.5)) return;
  for (const column of periods) give(column, 'measure');
}

function readByLooks(columns: readonly DraftColumn[], roles?: readonly ColumnRole[]): void {
  for (const { role, look, share, unless } of BY_LOOKS) {
    if (roles && !roles.includes(role)) continue;
    if (columns.some((column) => unless.includes(column.role))) continue;
    const column = columns.find(
      ({ reason, looks, column: at }) =>
        reason.code === 'unknown' &&
        looks.count > 0 &&
        looks[look] >= share &&
        (role !== 'seq' || at === columns[0]!.column),
    );
    if (column) give(column, role, { code: 'looksLike', share: column.looks[look] });
  }
}
