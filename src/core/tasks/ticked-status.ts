import { cellText } from '../grid/cell-text';
import { normalize } from '../grid/text';
import type { Column, Table } from '../table/table';
import { readProgress } from './progress/read-progress';
import type { RowCell } from './row-reader';

const TICK = /^[√✓✔☑●★▲■✅1vV]$|^是$/;
const LONGEST = 6;

/**
 * Columns named for a status, 已完成 | 进行中 | 未启动, where a tick tells which: the ticked cell, its header as its text. Null for a
 * table without them.
 */
export function tickedStatusReader(table: Table): ((row: number) => RowCell | null) | null {
  const columns = table.columns.flatMap((column) => {
    const status = statusOf(column);
    return status ? [{ column, status }] : [];
  });
  if (columns.length < 2) return null;
  return (row) => {
    const ticked = columns.flatMap(({ column, status }): RowCell[] => {
      const { value, row: top, column: left } = table.cell(row, column.column);
      const isTicked = left === column.column && TICK.test(normalize(cellText(value)));
      return isTicked ? [{ column, value: status, text: status, row: top, left, fact: null }] : [];
    });
    // Ticks under several of them contradict each other.
    if (ticked.length > 1) return { ...ticked[0]!, value: null, text: '√' };
    return ticked[0] ?? null;
  };
}

/** 完成状态/已完成 → 已完成 */
function statusOf({ header, role }: Column): string | null {
  if (role !== 'progress' && role !== 'other') return null;
  const leaf = header.replace(/\s/g, '').split('/').at(-1)!;
  return leaf.length <= LONGEST && readProgress(leaf).status !== 'unknown' ? leaf : null;
}
