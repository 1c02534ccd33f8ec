import { matchAt, type YearWord } from './point';

const FOUR = /((?:19|20)\d\d)年(?:年(?=[底末终中初内]))?度?/y;
/** 2026-2028年, 2026至2027年: the first year goes without 年. */
const FOUR_IN_RANGE = /((?:19|20)\d\d)(?=(?:[-~]|至|到)(?:19|20)\d\d(?:年|[,;:。)]|$))/y;
const BLANK = /20\*\*年(?:年(?=[底末终中初内]))?度?/y;
/** 26年6月, 26年底; but not 26年内. */
const TWO = /['’]?([12]\d|3\d)年(?=年?[底末终中初]|\d{1,2}月|[上下]半年|第?[1-4]季|\d{1,2}\.\d)/y;
/** 今年, 次年度, 今年年底; not 当年龄 */
const WORD =
  /([今当明来后去翌同]年|[本次]年度?|[上下]1?年度?|第2年)(?:年(?=[底末终中初内]))?(?!龄)/y;

const SHIFTS: Readonly<Record<string, readonly [by: number, from: 'document' | 'text']>> = {
  今: [0, 'document'],
  本: [0, 'document'],
  当: [0, 'text'],
  同: [0, 'text'],
  明: [1, 'document'],
  来: [1, 'document'],
  下: [1, 'document'],
  后: [2, 'document'],
  去: [-1, 'document'],
  上: [-1, 'document'],
  次: [1, 'text'],
  翌: [1, 'text'],
  第: [1, 'text'],
};

/** 2026年, 26年, 今年, 次年, 20**年 at one place of a clean text. */
export function readYearWord(text: string, at: number): { word: YearWord; end: number } | null {
  const written = matchAt(FOUR, text, at) ?? matchAt(FOUR_IN_RANGE, text, at);
  if (written)
    return { word: { is: 'written', year: Number(written[1]) }, end: at + written[0].length };
  const two = matchAt(TWO, text, at);
  if (two) return { word: { is: 'written', year: 2000 + Number(two[1]) }, end: at + two[0].length };
  const blank = matchAt(BLANK, text, at);
  if (blank) return { word: { is: 'absent' }, end: at + blank[0].length };
  const shifted = matchAt(WORD, text, at);
  if (!shifted) return null;
  const [by, from] = SHIFTS[shifted[1]![0]!]!;
  return { word: { is: 'shifted', by, from }, end: at + shifted[0].length };
}
