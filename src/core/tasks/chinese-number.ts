const DIGITS = '〇一二三四五六七八九';
const ONE_DIGIT = /^[一二三四五六七八九两〇零]$/;
const NUMBER =
  /^(?:([一二三四五六七八九两])?百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** 十 → 10, 二十五 → 25, 一百二十 → 120; null where the signs make no number. */
export function chineseNumber(numeral: string): number | null {
  if (ONE_DIGIT.test(numeral)) return chineseDigit(numeral);
  const match = NUMBER.exec(numeral);
  if (!match || numeral === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const hundred = numeral.includes('百') ? chineseDigit(hundreds ?? '一') * 100 : 0;
  return hundred + (ten ? chineseDigit(tens ?? '一') * 10 : 0) + (ones ? chineseDigit(ones) : 0);
}

/** 六 → 6, 两 → 2; 零, ○ and O → 0. */
export function chineseDigit(character: string): number {
  return character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character));
}
