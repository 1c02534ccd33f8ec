import type { IsoDate } from '../calendar/iso-date';
import { cellAddress } from '../grid/address';
import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { rowCells } from './header-rows';

/** A cell over or under a table. */
export interface Line {
  readonly text: string;
  readonly written: string;
  readonly at: { readonly sheet: string; readonly address: string };
  /** Alone in its row. */
  readonly alone: boolean;
  /** The value in the next cell of the row, for a label whose value does not stand in its own cell. */
  readonly next: Line | null;
  readonly date: IsoDate | null;
}

/** What stands in one row over the columns `left` … `right`. */
export function linesOf(sheet: SpreadGrid, index: number, left: number, right: number): Line[] {
  const { row } = sheet.grid.rows[index]!;
  const cells = rowCells(sheet, index).filter((cell) => cell.column <= right && cell.right >= left);
  const lines: Line[] = [];
  for (const { column, value } of [...cells].reverse()) {
    const date = typeof value === 'object' && value.kind === 'date' ? value.date : null;
    const at = { sheet: sheet.grid.name, address: cellAddress(row, column) };
    lines.unshift({
      text: normalize(cellText(value)),
      written: cellText(value),
      at,
      alone: cells.length === 1,
      next: lines[0] ?? null,
      date,
    });
  }
  return lines;
}
