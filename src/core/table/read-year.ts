import { normalize } from '../grid/text';

const SCHOOL_YEAR =
  /(20\d\d)\s*年?\s*[-—–~～至到]+\s*(20\d\d)\s*学年\S{0,2}?\s*第?\s*([一二12上下])\s*学期/;
/** 2023学年第二学期 begins in 2024; 2023学年 alone is two years. */
const SCHOOL_YEAR_OF =
  /(?<![-—–~～至到\d]\s*)(20\d\d)\s*学年\S{0,2}?\s*第?\s*([一二12上下])\s*学期/;
/** 2021-2030年, 2023年至2025年: no single year. */
const SPAN = /(19|20)\d\d\s*年?\s*[-—–~～至到]+\s*(19|20)\d\d(?!\d)(?![年./-]\d)\s*年?/g;
const YEAR = /(?:^|\D)((?:19|20)\d\d)\s*(?:年|[./-]\d)/g;
const BARE = /(?:^|\D)((?:19|20)\d\d)(?!\d)/g;
/** ×政发〔2022〕5号 */
const NUMBERED = /[[(〔［]((?:19|20)\d\d)[\])〕］]/;
const CHINESE = /([一二][〇○零OＯ0九][〇○零OＯ0一二三四五六七八九]{2})\s*年/;
const DIGITS = '〇一二三四五六七八九';

/**
 * The year a text speaks of: 2026年重点工作 → 2026, 2020-2021学年第二学期 → 2021, 二〇二六年 → 2026. The last one where there are
 * several (2025年度考核反馈问题2026年整改台账); null for none or a span of years.
 */
export function readYear(text: string): number | null {
  const plain = normalize(text);
  const school = SCHOOL_YEAR.exec(plain);
  if (school) return Number(/[一1上]/.test(school[3]!) ? school[1] : school[2]);
  const one = SCHOOL_YEAR_OF.exec(plain);
  if (one) return Number(one[1]) + (/[一1上]/.test(one[2]!) ? 0 : 1);
  const single = plain.replace(SPAN, ' ');
  const written = [...single.matchAll(YEAR)].at(-1);
  if (written) return Number(written[1]);
  const chinese = CHINESE.exec(single);
  if (chinese) return Number([...chinese[1]!].map(digitOf).join(''));
  const numbered = NUMBERED.exec(single);
  const bare = [...single.replace(NUMBERED, ' ').matchAll(BARE)].at(-1);
  return bare ? Number(bare[1]) : numbered ? Number(numbered[1]) : null;
}

function digitOf(character: string): number {
  const digit = DIGITS.indexOf(character);
  return digit >= 0 ? digit : 0;
}
