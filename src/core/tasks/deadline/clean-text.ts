import { normalizeLines } from '../../grid/text';
import { numeralsToDigits } from './chinese-numerals';
import { toSimplified } from '../traditional';

const DASHES = /[—–―‐‒−─━ー﹣]+/g;
const TILDES = /[〜∼˜]+/g;
/** 3月一9月 typed with 一 for the dash. */
const ONE_AS_DASH = /(?<=[月日号年\d底初末旬])一+(?=\d)/g;
/** 20 年6月: the year was left blank. */
const BLANK_YEAR = /(?<!\d)20(?: |[*×xX_□○?]{2})年/g;
const SPACE = /(?<!\d) | (?!\d)/g;
/** 2026 5 10 */
const SPACED_DATE = /^((?:19|20)\d\d) (\d{1,2}) (\d{1,2})(?!\d)/;
/** l0月, 3O日: letters that a scan took for digits. */
const LETTER_ONE = /[lI|](?=\d?[月日号])|(?<=\d)[lI|](?=\d*[年月日号])/g;
const LETTER_NOUGHT = /(?<=\d)[oO](?=\d*[年月日号])/g;
/** 2025-2027 and nothing else are years. */
const BARE_YEARS = /^((?:19|20)\d\d)[-~]+((?:19|20)\d\d)$/;
const WEEKDAY_NOTE = /\((?:星期|周|礼拜)[一二三四五六日天]\)/g;
/** A line that breaks inside a date (2026年⏎6月) is one; else lines are kept apart. */
const INSIDE_DATE = /[\d年月.\-~/至]$/;

/** The cell's wording in the one spelling that the forms read: simplified, digits, "-" and "~", hardly any spaces. */
export function cleanText(text: string): string {
  const joined = joinLines(normalizeLines(text))
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(ONE_AS_DASH, '-')
    .replace(SPACED_DATE, '$1-$2-$3')
    .replace(LETTER_ONE, '1')
    .replace(LETTER_NOUGHT, '0')
    .replace(BLANK_YEAR, '20**年')
    .replace(SPACE, '')
    .replace(BARE_YEARS, '$1-$2年')
    .replace(WEEKDAY_NOTE, '');
  return withoutItemNumbers(numeralsToDigits(toSimplified(joined)));
}

function joinLines(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    const inside =
      INSIDE_DATE.test(lines[i - 1]!.slice(-1)) && /^(?:\d|[-~—–至到]+ ?(?:\d|$))/.test(lines[i]!);
    text += (inside ? ' ' : /[,;:。、(]$/.test(text.slice(-1)) ? '' : ';') + lines[i]!;
  }
  return text;
}

const ITEM = /(^|[^\d.~-])(\d{1,2})[、.](?=\D|\d{1,2}[.月])/g;

/** "1.6月底前完成方案;2.9月底前…" → ";6月底前完成方案;;9月底前…": numbers of a list that counts 1, 2, … are no months. */
function withoutItemNumbers(text: string): string {
  if (!/(?:^|[^\d.~-])1[、.]/.test(text)) return text;
  const numbers = [...text.matchAll(ITEM)].map((match) => Number(match[2]));
  if (!numbers.includes(2) && !/^1[、.]\d{1,2}月[底前\d]/.test(text)) return text;
  let expected = 1;
  return text.replace(ITEM, (whole, before: string, number: string) => {
    if (Number(number) !== expected) return whole;
    expected++;
    return `${before};`;
  });
}
