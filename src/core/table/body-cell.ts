import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import type { ColumnRole } from './column-role';
import type { Column } from './table';

/** A cell that holds a value itself, not by a merged area that begins elsewhere. */
export interface BodyCell {
  readonly column: number;
  readonly span: number;
  /** Normalized, and as written. */
  readonly text: string;
  readonly written: string;
  readonly role: ColumnRole;
}

export const TASK_TEXTS: ReadonlySet<ColumnRole> = new Set([
  'task',
  'measure',
  'problem',
  'target',
]);
/** Values that make a row a task even where its text is missing. */
export const TASK_FACTS: ReadonlySet<ColumnRole> = new Set([
  'deadline',
  'progress',
  'percent',
  'completedOn',
  'start',
  'score',
  'riskLevel',
]);
export const OWNERS: ReadonlySet<ColumnRole> = new Set([
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
]);
export function ownCells(sheet: SpreadGrid, columns: readonly Column[], index: number): BodyCell[] {
  const cells: BodyCell[] = [];
  for (const { column, role } of columns) {
    const value = sheet.own(index, column);
    if (value === null) continue;
    const area = sheet.mergeAt(index, column);
    const written = cellText(value);
    const text = normalize(written);
    const span = area ? area.right - area.left + 1 : 1;
    if (text !== '') cells.push({ column, span, text, written, role });
  }
  return cells;
}

/** A merged cell from a row above reaches into this row. */
export function isSpreadInto(
  sheet: SpreadGrid,
  columns: readonly Column[],
  index: number,
): boolean {
  const { row } = sheet.grid.rows[index]!;
  return columns.some(({ column }) => {
    const area = sheet.mergeAt(index, column);
    return area !== null && area.top < row && sheet.cell(row, column).value !== null;
  });
}
