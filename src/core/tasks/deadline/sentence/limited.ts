import { oneOf } from '../../../grid/any-of';
import { DAY, INSIDE, MONTH, NUMBER, PART_OF_YEAR, YEAR } from './time-words';

/** 2026年6月30日, 上半年, 2026年, the 年 of 年底 */
const POINT = oneOf(
  `(?:${YEAR}度?)? ?${MONTH} ?(?:${DAY})?`,
  `(?:${YEAR})?${PART_OF_YEAR}`,
  YEAR,
  '年(?=[底末])',
);
/** 底, 年末, 上旬 */
const PART = '(?:年?[底末]|初|[上中下]旬|中下旬)?';
/** (周五)下午18:00下班 */
const HOUR = [
  '(?:\\([^()]{1,6}\\))?',
  '(?:上午|下午|中午)?(?:\\d{1,2}[:时点]\\d{0,2}分?)?(?:下班)?',
].join('');
/** 2026-06-30, 2026.6; 6.30 only before 前 */
const NUMERIC = oneOf(
  '\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?',
  '\\d{1,2}\\.\\d{1,2}(?=前|之前|以前)',
);
/** 前, 之内, 为止; not 前期, 前三 */
const LIMIT = oneOf('(?:之|以)?前(?!期|后|提|往|三|3)', INSIDE, '为?止');
const AIMED_AT = oneOf('完成|建成|办结|整改|实现|达到|全面|竣工', '[,;。)]|$');

const LIMITED_POINT = `(?:${POINT}${PART}${HOUR}|${NUMERIC}) ?${LIMIT}`;
/** 6月底完成, 年内建成 */
const END_OF_MONTH_OR_YEAR = `(?:${YEAR})?(?:${NUMBER}月(?:份)?)?(?:年?[底末]|年内)(?=${AIMED_AT})`;
const LIMITED = new RegExp(`${LIMITED_POINT}|${END_OF_MONTH_OR_YEAR}`, 'g');
const PART_OF_TITLE = /[《"“「]$/;

/** 6月底前, 2018年7月底前, 于6月30日前, 年底前: a limit word must stand with it, or an end of a month or year. */
export function limitedTimes(text: string): string[] {
  return [...text.matchAll(LIMITED)]
    .filter(({ index }) => !PART_OF_TITLE.test(text.slice(Math.max(0, index - 1), index)))
    .map(([phrase]) => phrase);
}
