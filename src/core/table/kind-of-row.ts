import type { SpreadGrid } from '../grid/spread-merges';
import { isSpreadInto, ownCells, TASK_FACTS, TASK_TEXTS, type BodyCell } from './body-cell';
import { isColumnNumbers } from './column-numbers';
import { isFooterRow, isTotalRow } from './footer-row';
import { plainTaskReader } from './plain-task-reader';
import { isSectionTitle } from './row-words';
import {
  isNamedSection,
  isNumberedSection,
  isParentNumber,
  isTitledSection,
  isUnnumberedSection,
  sectionTitle,
  type Numbering,
} from './section-row';
import type { Column, RowKind } from './table';

/** Texts longer than this in a cell across the table are notes, no section titles. */
const LONGEST_SECTION = 80;

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
  if (isColumnNumbers(cells) || cells.every(({ text }) => NOTHING.test(text))) return 'other';
  if (cells.every(({ text }) => IN_BRACKETS.test(text))) return 'other';
  if (isTitledSection(cells)) return 'section';
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

/** … | …… | …… */
const NOTHING = /^[.…·。—-]+$/;
