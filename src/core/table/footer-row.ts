import { OWNERS, type BodyCell } from './body-cell';
import { isEmptyLabel, isFooter, isLabelled, isTotal } from './row-words';

/** 全省 | 1500 | 74% */
const WHOLE_PLACE = /^全[省市州县区旗镇乡]$/;
const NUMBER = /^-?[\d.,]+%?$/;

/** 合计 | 31: a total in one of the first two cells; 全省 with nothing but numbers beside it. */
export function isTotalRow(cells: readonly BodyCell[]): boolean {
  const [first, ...others] = cells;
  if (WHOLE_PLACE.test(first!.text) && others.length > 1)
    return others.every(({ text }) => NUMBER.test(text));
  return cells
    .slice(0, 2)
    .some(({ text, role }) => isTotal(text) && role !== 'progress' && role !== 'note');
}

/** No task is called so. */
const NOTE = /^(?:备\s*注|附\s*注|说\s*明|注)[:：]?$/;

/** 备注：…, 填表人：…: what stands below the tasks. */
export function isFooterRow(cells: readonly BodyCell[]): boolean {
  const [first, second] = cells;
  if (cells.every(({ text }) => isEmptyLabel(text))) return true;
  const labelled = cells.filter(({ text }) => isLabelled(text)).length;
  // 主要负责人： | 填表人： | 2026年6月4日
  if (
    isLabelled(first!.text) &&
    (labelled === cells.length || (labelled > 1 && labelled * 2 >= cells.length))
  )
    return true;
  if (cells.length > 2 || !isFooter(first!.text)) return false;
  if (NOTE.test(first!.text)) return true;
  return !second || !OWNERS.has(second.role) || isLabelled(first!.text);
}
