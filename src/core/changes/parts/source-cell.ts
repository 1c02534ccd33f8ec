import { numberedAddress } from '../../grid/address';
import type { Task } from '../../tasks/task';
import type { Draft } from '../draft';
import type { CellLink } from '../drawing';
import type { Look } from '../looks';
import { sheetOrder } from '../source-row';
import type { Block } from './row-height';

/** Excel takes at most 65,530 links a sheet, and each costs time on opening; beyond these the address stands as text. */
const MOST_LINKS = 5_000;

/** Widths of the column: of an address, and of a sheet's name with one. */
const [NARROW, WIDE] = [8, 16];

/** The column that tells where something stands. */
export interface SourceColumn {
  readonly width: number;
  /** Links, or the plain addresses that stand for them. */
  readonly style: Look;
  /** H6, or 一办!H6 where tasks come from several sheets. */
  readonly text: (sheet: string, address: string) => string;
  /** The same as a link. */
  readonly cell: (sheet: string, address: string) => CellLink | string;
  /** What the height of the row has to hold: an address alone always fits. */
  readonly block: (sheet: string, address: string) => Block;
}

export function sourceColumn({ checked }: Draft, rows: number): SourceColumn {
  const oneSheet = sheetOrder(checked.reading.tasks.map(({ sheet }) => sheet)).size === 1;
  const isLinked = rows <= MOST_LINKS;
  const width = oneSheet ? NARROW : WIDE;
  const text = (sheet: string, address: string): string =>
    oneSheet ? address : `${sheet}!${address}`;
  return {
    width,
    style: isLinked ? 'link' : 'center',
    text,
    cell: (sheet, address) => {
      const shown = text(sheet, address);
      return isLinked ? { text: shown, link: { sheet, address } } : shown;
    },
    block: (sheet, address) => [oneSheet ? '' : text(sheet, address), width],
  };
}

/** Where the task's deadline stands; without a deadline column its words, else its row. */
export function deadlinePlace(task: Task): string {
  const fact = deadlineFact(task);
  return fact ? numberedAddress(fact.cell) : `A${task.row}`;
}

export function deadlineFact({ deadlineText, measure, task }: Task) {
  return deadlineText ?? measure ?? task;
}
