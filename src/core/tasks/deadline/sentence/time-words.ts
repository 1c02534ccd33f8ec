import { oneOf } from '../../../grid/any-of';

/** 3, 十二, the 元 of 元月 */
export const NUMBER = '[\\d一二三四五六七八九十元两]{1,3} ?';
const NUMERALS_OF_YEAR = '[一二][〇零○Oo0-9一二三四五六七八九]{3}';
/** 2026年, 26年, 二〇二六年, 今年 */
export const YEAR = oneOf(`(?:\\d{4}|\\d{2}|${NUMERALS_OF_YEAR}) ?年年?`, '[今明本次当]年');
/** 上半年, 第三季度 */
export const PART_OF_YEAR = '(?:[上下]半年|第?[一二三四1-4]季度)';
/** 6月, 6月份 */
export const MONTH = `${NUMBER}月(?:份)?`;
/** 30日 */
export const DAY = `${NUMBER}[日号]`;
/** 6月, 6月上旬, 2026年6月30日 */
export const MONTH_OR_DAY = `(?:${YEAR})?${MONTH}(?:${DAY}|[上中下]旬)?`;

/** 6月底内; not 内部, 内容 */
export const INSIDE = '(?:之|以)?内(?!部|容|控)';

/** Where a clause begins, behind the number of a list item. */
export const CLAUSE_STARTS = '(?:^|[,;。:])(?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[.、])? ?';
/** 完成率, 完成情况 and 召开的会议 name things. */
export const NAMES_NOTHING = '(?!情况|率|的|值|数|量|后|质量)';
