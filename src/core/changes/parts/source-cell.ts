import { numberedAddress } from '../../grid/address';
import type { Task } from '../../tasks/task';
import type { CellLink } from '../drawing';
import type { Look } from '../looks';

/** Excel takes at most 65,530 links a sheet, and each costs time on opening; beyond these the address stands as text. */
const MOST_LINKS = 20_000;

/** Look of a column of links, or of the plain addresses that stand for them. */
export function sourceLook(rows: number): Look {
  return rows > MOST_LINKS ? 'center' : 'link';
}

/** Draws where something stands, as a link: H6, or 一办!H6 where tasks come from several sheets. */
export function sourceCell(
  rows: number,
  oneSheet: boolean,
): (sheet: string, address: string) => CellLink | string {
  return (sheet, address) => {
    const text = oneSheet ? address : `${sheet}!${address}`;
    return rows > MOST_LINKS ? text : { text, link: { sheet, address } };
  };
}

/** Where the task's deadline stands; without a deadline column its words, else its row. */
export function deadlinePlace({ deadlineText, measure, task, row }: Task): string {
  const fact = deadlineText ?? measure ?? task;
  return fact ? numberedAddress(fact.cell) : `A${row}`;
}
