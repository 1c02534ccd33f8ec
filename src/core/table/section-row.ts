import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { OWNERS, TASK_FACTS, type BodyCell } from './body-cell';
import { isSectionNumber, isSectionTitle } from './row-words';
import type { Column } from './table';

const LONGEST_HEADING = 16;
/** 31, 40分, 3个 */
const POINTS = /^-?[\d.,%]+(?:分|个|项|万元|亿元)?$/;

export interface Numbering {
  /** Rows numbered 1, 2, 3 …: those numbered 一, 二 … are sections then. */
  readonly arabic: number;
  /** Rows without a number of their own. */
  readonly none: number;
}

/** 一、 | 党的建设 | 31: a section number in the column of numbers, unless the tasks themselves are numbered so. */
export function isNumberedSection(
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
export function isNamedSection(cells: readonly BodyCell[], { arabic }: Numbering): boolean {
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
export function isParentNumber(
  sheet: SpreadGrid,
  index: number,
  cells: readonly BodyCell[],
): boolean {
  const { role, text, column } = cells[0]!;
  if (role !== 'seq' || !/^\d{1,3}$/.test(text) || hasSubstance(cells)) return false;
  if (index + 1 >= sheet.grid.rows.length) return false;
  const below = normalize(cellText(sheet.own(index + 1, column)));
  return new RegExp(`^[(]?${text}[.-]1(?!\\d)`).test(below);
}

/** Whether a row tells anything of a task besides its name. */
export function hasSubstance(cells: readonly BodyCell[]): boolean {
  return cells.some(
    ({ role }) =>
      OWNERS.has(role) || role === 'measure' || (TASK_FACTS.has(role) && role !== 'score'),
  );
}

/** 收入管理 in the column of tasks, all of which are numbered, over a row with a number. */
export function isUnnumberedSection(
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

/** 一、党的建设 | 31, or a title in the column of numbers with nothing of a task beside it. */
export function isTitledSection(cells: readonly BodyCell[]): boolean {
  const [first, ...others] = cells;
  if (!isSectionTitle(first!.text)) return false;
  const numbered = first!.role === 'seq';
  const points = others.every(({ text }) => POINTS.test(text));
  return ((numbered || first!.span > 1) && points) || (numbered && !hasSubstance(cells));
}

/** The words of a section as written, its number first. */
export function sectionTitle(cells: readonly BodyCell[]): string {
  const first = cells[0]!;
  const words = cells
    .slice(1)
    .find(({ text, role }) => role !== 'score' && !POINTS.test(text))?.written;
  if (words === undefined) return first.written;
  return isSectionNumber(first.text) ? `${first.text} ${words}` : words;
}
