import { cellText } from './cell-text';
import type { Grid } from './grid';
import { normalize } from './text';

const PREFIX = '督办_';
/** What stands at the top of each of our sheets, in either language. */
const OUR_WORDS = /统计截止日期|^(?:状态|来源|完成率|State|Source|Rate)$|As of/;
const TOP_ROWS = 6;

/** A copy of one of our sheets, made by hand: named 督办_台账 (2), with our words at the top. */
export function isOurSheet({ name, rows }: Grid): boolean {
  if (!name.startsWith(PREFIX)) return false;
  const top = rows.slice(0, TOP_ROWS).flatMap(({ cells }) => cells);
  return top.some((value) => OUR_WORDS.test(normalize(cellText(value ?? null))));
}
