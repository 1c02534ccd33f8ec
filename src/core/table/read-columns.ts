import { columnLetter, type Area } from '../grid/address';
import type { SpreadGrid } from '../grid/spread-merges';
import type { CellValue } from '../grid/grid';
import { chooseTask } from './choose-task';
import { columnValues } from './column-content';
import { COLUMN_ROLES, type ColumnRole } from './column-role';
import { give, sharedHeaders, type DraftColumn } from './draft-column';
import { headed, type HeaderColumn } from './header-columns';
import type { ReadHeader } from './header-rows';
import { looksOf, type Looks } from './looks';
import { readContext } from './context/read-context';
import type { Column, ColumnReason } from './table';
import type { ChosenRoles } from './table-corrections';

/** Rows looked at to tell what the values of a column look like. */
const SAMPLE = 200;
/** Rows with fewer values are sections, notes and the like. */
const FEWEST_VALUES = 2;

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
  const sample = sampleOf(sheet, columns, body);
  const drafts = columns.map((column) => {
    const values = valuesOf(sheet, columns, column.column, sample);
    return draft(column, values, readHeader, chosen?.[columnLetter(column.column)]);
  });
  shareWithUnnamed(drafts);
  splitSharedHeaders(drafts);
  readByLooks(drafts, ['seq']);
  readContext(drafts);
  chooseTask(drafts);
  readByLooks(drafts);
  const isWhole = body.to - body.from <= SAMPLE;
  return drafts.map(({ looks, role, reason, ...column }) => ({
    ...headed(column),
    role,
    reason,
    values: looks.count === 0 && !isWhole ? null : columnValues(looks),
    merged: sample.some((index) => spansRows(sheet.mergeAt(index, column.column))),
  }));
}

function spansRows(area: Area | null): boolean {
  return area !== null && area.bottom > area.top;
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

/** Indexes of the first rows that hold enough values. */
function sampleOf(
  sheet: SpreadGrid,
  columns: readonly HeaderColumn[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const rows = Array.from({ length: Math.min(SAMPLE, to - from) }, (_, at) => from + at);
  return rows.filter((index) => {
    const filled = columns.filter(({ column }) => sheet.own(index, column) !== null).length;
    return filled >= Math.min(FEWEST_VALUES, columns.length);
  });
}

function valuesOf(
  sheet: SpreadGrid,
  columns: readonly HeaderColumn[],
  column: number,
  sample: readonly number[],
): CellValue[] {
  return sample
    .filter((index) => {
      const spread = sheet.mergeAt(index, column);
      return !spread || spread.right - spread.left < columns.length / 2;
    })
    .map((index) => sheet.own(index, column))
    .filter((value) => value !== null);
}

/** Where nothing is merged, 工作任务 with sentences under the blank header to its right stands over both columns. */
function shareWithUnnamed(columns: DraftColumn[]): void {
  for (let at = 1; at < columns.length; at++) {
    const [before, column] = [columns[at - 1]!, columns[at]!];
    const { meaning, sharedFrom } = before;
    const adjoins = column.column === before.column + 1 && column.reason.code === 'unknown';
    const names = meaning !== null && (meaning.claim !== null || meaning.role === 'measure');
    if (!adjoins || column.parts.length > 0 || !names || !isOfSentences(column, before)) continue;
    columns[at] = {
      ...column,
      sharedFrom,
      meaning,
      role: before.role,
      reason: { code: 'position' },
    };
  }
}

const SHORTEST_SENTENCE = 4;

/** Most rows hold words, and they are no owners, dates or the like. */
function isOfSentences({ looks }: DraftColumn, { looks: beside }: DraftColumn): boolean {
  const others = [
    'number',
    'ordinal',
    'date',
    'status',
    'unit',
    'person',
    'phone',
    'mark',
  ] as const;
  return (
    looks.length >= SHORTEST_SENTENCE &&
    looks.count >= beside.count / 2 &&
    others.every((look) => looks[look] < 0.5)
  );
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
