import { isoDate, type IsoDate } from '../../calendar/iso-date';
import { plainText } from './split-clauses';
import { IN_TIME, WHOLLY } from './words/adverbs';
import { FINISH } from './words/finish';

/** 2026年6月28日 or 6月28日, 2026-6-28, 6.28 */
const DATE = [
  '(?:((?:20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})[日号]',
  '(20\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})',
  '(\\d{1,2})[./](\\d{1,2})',
].join('|');
const MAY_HOLD_A_DAY = /\d[月./-]\d/;
const END = `(?:${FINISH}|办毕|整改|结案|落实|解决|验收|通过|印发)`;
const NOT_THE_DAY = '(?!之?前|以前|左右|起|开始|至|到|[-~—])';
const HOW = `(?:已|经|就|${WHOLLY}|${IN_TIME}|正式|顺利|将.{1,10}){0,4}`;
/** 6月28日已完成, 于2026.6.28全部办结. */
const DAY_THEN_END = new RegExp(`(?:${DATE})${NOT_THE_DAY}${HOW}${END}(?!率|进度|方案|初稿)`, 'g');
/** 已完成（6月28日）, 完成时间：2026年6月28日. */
const END_THEN_DAY = new RegExp(
  `${END}(?:完成|完毕|到位|并销号|整改){0,3}(?:[(,;:]|时间|日期|于|时间为){1,3}(?:${DATE})${NOT_THE_DAY}(?:$|[),;。])`,
  'g',
);

/**
 * The day of completion that the cell says plainly: 6月28日已完成 → 2026-06-28 with the year given.
 * Null where there is none, where two different days stand, or where the year is not known.
 */
export function completionDateIn(text: string, year: number | null): IsoDate | null {
  const line = plainText(text);
  if (!MAY_HOLD_A_DAY.test(line)) return null;
  const days = new Set<IsoDate>();
  for (const pattern of [DAY_THEN_END, END_THEN_DAY]) {
    for (const match of line.matchAll(pattern)) {
      const day = dayOf(match, year);
      if (day !== null) days.add(day);
    }
  }
  return days.size === 1 ? [...days][0]! : null;
}

function dayOf(match: RegExpMatchArray, year: number | null): IsoDate | null {
  const written = match[1] ?? match[4];
  const month = match[2] ?? match[5] ?? match[7];
  const day = match[3] ?? match[6] ?? match[8];
  const inYear = written === undefined ? year : Number(written);
  return inYear === null ? null : isoDate(inYear, Number(month), Number(day));
}
