import { numberedAddress } from '../../grid/address';
import type { Task } from '../../tasks/task';
import type { Draft } from '../draft';
import type { CellLink } from '../drawing';
import type { Look } from '../looks';
import { sheetOrder } from '../source-row';
import { narrowest, type Block } from './row-height';
import { briefSheetNames } from './short-names';

/** Excel takes at most 65,530 links a sheet, and each costs time on opening; beyond these the address stands as text. */
const MOST_LINKS = 5_000;

/** Widths of the column: of an address, and of a sheet's name with one, from and to. */
const [NARROW, WIDE, WIDEST] = [8, 16, 26];

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
  const sheets = [...sheetOrder(checked.reading.tasks.map(({ sheet }) => sheet)).keys()];
  const oneSheet = sheets.length === 1;
  const brief = briefSheetNames(sheets);
  const isLinked = rows <= MOST_LINKS;
  const width = oneSheet ? NARROW : widthFor([...brief.values()]);
  const text = (sheet: string, address: string): string =>
    oneSheet ? address : `${brief.get(sheet) ?? sheet}!${address}`;
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

/** LibreOffice breaks no link into lines. */
function widthFor(names: readonly string[]): number {
  const widest = Math.max(...names.map((name) => narrowest(`${name}!H999`)));
  return Math.min(WIDEST, Math.max(WIDE, widest));
}

/** Where the task's deadline stands; without a deadline column its words, else its row. */
export function deadlinePlace(task: Task): string {
  const fact = deadlineFact(task);
  return fact ? numberedAddress(fact.cell) : `A${task.row}`;
}

export function deadlineFact({ deadlineText, measure, task }: Task) {
  return deadlineText ?? measure ?? task;
}
