import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { isSpreadInto, ownCells, OWNERS, TASK_FACTS, TASK_TEXTS, type BodyCell } from './body-cell';
import { plainTaskReader } from './plain-task-reader';
import {
  isEmptyLabel,
  isFooter,
  isLabelled,
  isSectionNumber,
  isSectionTitle,
  isTotal,
} from './row-words';
import type { Column, RowKind } from './table';

/** Texts longer than this in a cell across the table are notes, no section titles. */
const LONGEST_SECTION = 80;
const LONGEST_HEADING = 16;

/** What a row is, with a section's title as written, its number first. */
export interface RowReading {
  readonly kind: RowKind;
  readonly title: string | null;
  /** A single text in its row. */
  readonly alone: boolean;
  /** And no text of a task: a deadline left over, or the unit that signs. */
  readonly bare?: boolean;
}

/** Reads the rows of one table, by index into `grid.rows`; null for a row that is blank under the table's columns. */
export function rowReader(
  sheet: SpreadGrid,
  columns: readonly Column[],
  numbering: Numbering,
): (index: number) => RowReading | null {
  const hasTasks = columns.some(({ role }) => role === 'task');
  const isPlainTask = plainTaskReader(sheet, columns);
  return (index) => {
    if (isPlainTask(index)) return PLAIN_TASK;
    const cells = ownCells(sheet, columns, index);
    if (cells.length === 0) return null;
    const alone = cells.length === 1 && !isSpreadInto(sheet, columns, index);
    if (isTotalRow(cells)) return { kind: 'total', title: null, alone };
    if (isFooterRow(cells)) return { kind: 'footer', title: null, alone };
    if (
      isNumberedSection(sheet, index, cells, numbering) ||
      isNamedSection(cells, numbering) ||
      isParentNumber(sheet, index, cells)
    ) {
      return { kind: 'section', title: sectionTitle(cells), alone };
    }
    const kind = alone
      ? isUnnumberedSection(sheet, index, cells[0]!, columns, numbering)
        ? 'section'
        : kindOfLone(cells[0]!, columns)
      : kindOfFilled(sheet, columns, index, cells, hasTasks);
    const bare = alone && TASK_FACTS.has(cells[0]!.role);
    return { kind, title: kind === 'section' ? sectionTitle(cells) : null, alone, bare };
  };
}

const PLAIN_TASK: RowReading = { kind: 'task', title: null, alone: false };
function isTotalRow(cells: readonly BodyCell[]): boolean {
  return cells
    .slice(0, 2)
    .some(({ text, role }) => isTotal(text) && role !== 'progress' && role !== 'note');
}

/** No task is called so. */
const NOTE = /^(?:备\s*注|附\s*注|说\s*明|注)[:：]?$/;

function isFooterRow(cells: readonly BodyCell[]): boolean {
  const [first, second] = cells;
  if (cells.every(({ text }) => isEmptyLabel(text))) return true;
  const labelled = cells.filter(({ text }) => isLabelled(text)).length;
  // 主要负责人： | 填表人： | 2026年6月4日
  if (
    isLabelled(first!.text) &&
    (labelled === cells.length || (labelled > 1 && labelled * 2 >= cells.length))
  )
    return true;
  if (cells.length > 2 || !isFooter(first!.text)) return false;
  if (NOTE.test(first!.text)) return true;
  return !second || !OWNERS.has(second.role) || isLabelled(first!.text);
}

export interface Numbering {
  /** Rows numbered 1, 2, 3 …: those numbered 一, 二 … are sections then. */
  readonly arabic: number;
  /** Rows without a number of their own. */
  readonly none: number;
}

/** 一、 | 党的建设 | 31: a section number in the column of numbers, unless the tasks themselves are numbered so. */
function isNumberedSection(
  sheet: SpreadGrid,
  index: number,
  cells: readonly BodyCell[],
  { arabic, none }: Numbering,
): boolean {
  const first = cells[0]!;
  if (first.role !== 'seq' || !isSectionNumber(first.text)) return false;
  const tall = sheet.mergeAt(index, first.column);
  if (tall && tall.bottom > sheet.grid.rows[index]!.row) return false;
  return arabic > 0 || (none > 0 && !hasSubstance(cells));
}

/** 省级项目（2个） | | 36.5: words where the others have numbers, and nothing but sums beside them. */
function isNamedSection(cells: readonly BodyCell[], { arabic }: Numbering): boolean {
  const [first, ...others] = cells;
  return (
    arabic > 0 &&
    others.length > 0 &&
    first!.role === 'seq' &&
    /^[\u4e00-\u9fff]{2}/.test(first!.text) &&
    others.every(({ text }) => POINTS.test(text))
  );
}

/** 1 | 党建工作, and right below 1.1 | … : the number's children are the tasks. */
function isParentNumber(sheet: SpreadGrid, index: number, cells: readonly BodyCell[]): boolean {
  const { role, text, column } = cells[0]!;
  if (role !== 'seq' || !/^\d{1,3}$/.test(text) || hasSubstance(cells)) return false;
  if (index + 1 >= sheet.grid.rows.length) return false;
  const below = normalize(cellText(sheet.own(index + 1, column)));
  return new RegExp(`^[(]?${text}[.-]1(?!\\d)`).test(below);
}

function hasSubstance(cells: readonly BodyCell[]): boolean {
  return cells.some(
    ({ role }) =>
      OWNERS.has(role) || role === 'measure' || (TASK_FACTS.has(role) && role !== 'score'),
  );
}

/** 收入管理 in the column of tasks, all of which are numbered, over a row with a number. */
function isUnnumberedSection(
  sheet: SpreadGrid,
  index: number,
  { text, role }: BodyCell,
  columns: readonly Column[],
  { arabic, none }: Numbering,
): boolean {
  if (role !== 'task' || arabic <= none || text.length > LONGEST_HEADING) return false;
  if (/[。；;，,]/.test(text)) return false;
  const numbers = columns.find((column) => column.role === 'seq')!.column;
  const below = index + 1 < sheet.grid.rows.length && sheet.own(index + 1, numbers);
  return /^\d/.test(cellText(below || null));
}

/** A single text: across the table, or a title in the first columns, it heads a section. */
function kindOfLone({ text, span, role, column }: BodyCell, columns: readonly Column[]): RowKind {
  const titled = isSectionTitle(text);
  if (span >= 3 || (span > 1 && span * 2 >= columns.length)) {
    return text.length <= LONGEST_SECTION || titled ? 'section' : 'other';
  }
  if (SIGNED_DAY.test(text)) return 'other';
  const first = column === columns[0]!.column;
  // 三月 over the days of March
  if (first && role === 'deadline') return 'section';
  if (titled && (first || role === 'category' || role === 'task')) return 'section';
  if (role === 'seq' || role === 'category')
    return /^[\d.、()*]+$/.test(text) ? 'other' : 'section';
  return TASK_TEXTS.has(role) || TASK_FACTS.has(role) ? 'task' : 'other';
}

/** 2026年6月4日 alone in its row is the day of a signature. */
const SIGNED_DAY = /^(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})$/;

function kindOfFilled(
  sheet: SpreadGrid,
  columns: readonly Column[],
  index: number,
  cells: readonly BodyCell[],
  hasTasks: boolean,
): RowKind {
  const first = cells[0]!;
  if (isColumnNumbers(cells) || cells.every(({ text }) => NOTHING.test(text))) return 'other';
  if (cells.every(({ text }) => IN_BRACKETS.test(text))) return 'other';
  if (isSectionTitle(first.text)) {
    const points = cells.slice(1).every(({ text }) => POINTS.test(text));
    const wide = first.span > 1 || first.role === 'seq';
    if ((wide && points) || (first.role === 'seq' && !hasSubstance(cells))) return 'section';
  }
  if (cells.some(({ role }) => TASK_TEXTS.has(role) || TASK_FACTS.has(role))) return 'task';
  if (!hasTasks)
    return cells.some(({ role }) => role !== 'seq' && role !== 'note') ? 'task' : 'other';
  const { row } = sheet.grid.rows[index]!;
  const spread = columns.some(
    ({ role, column }) =>
      (role === 'task' || role === 'measure') && sheet.cell(row, column).value !== null,
  );
  return spread ? 'task' : 'other';
}

/** （3月末） | （6月末） | （9月末）: remarks on the header above. */
const IN_BRACKETS = /^\([^()]*\)$/;

/** 31, 40分, 3个 */
const POINTS = /^-?[\d.,%]+(?:分|个|项|万元|亿元)?$/;

/** … | …… | …… */
const NOTHING = /^[.…·。—-]+$/;

/** (1) | (2) | (3) …, 1 | 2 | 3 … or 甲 | 乙 | 1 | 2 | 3=2/1 under the header. */
function isColumnNumbers(cells: readonly BodyCell[]): boolean {
  if (cells.length < 3) return false;
  const numbers = cells.map(({ text }) => Number(text.replace(/[()]/g, '')));
  if (numbers.every((number, at) => number === numbers[0]! + at)) return true;
  const lettered = cells.filter(({ text }) => /^[甲乙丙丁戊己庚辛壬癸]$/.test(text)).length;
  return (
    lettered > 0 &&
    cells.every(({ text }) => /^(?:[甲乙丙丁戊己庚辛壬癸]|[(]?\d{1,2}[)]?(?:=.*)?)$/.test(text))
  );
}

function sectionTitle(cells: readonly BodyCell[]): string {
  const first = cells[0]!;
  const words = cells
    .slice(1)
    .find(({ text, role }) => role !== 'score' && !POINTS.test(text))?.written;
  if (words === undefined) return first.written;
  return isSectionNumber(first.text) ? `${first.text} ${words}` : words;
}
