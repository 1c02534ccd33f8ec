import type { BodyCell } from './body-cell';

/** (1) | (2) | (3) …, 1 | 2 | 3 … or 甲 | 乙 | 1 | 2 | 3=2/1 under the header. */
export function isColumnNumbers(cells: readonly BodyCell[]): boolean {
  if (cells.length < 3) return false;
  const numbers = cells.map(({ text }) => Number(text.replace(/[()]/g, '')));
  if (numbers.every((number, at) => number === numbers[0]! + at)) return true;
  const lettered = cells.filter(({ text }) => /^[甲乙丙丁戊己庚辛壬癸]$/.test(text)).length;
  return (
    lettered > 0 &&
    cells.every(({ text }) => /^(?:[甲乙丙丁戊己庚辛壬癸]|[(]?\d{1,2}[)]?(?:=.*)?)$/.test(text))
  );
}
