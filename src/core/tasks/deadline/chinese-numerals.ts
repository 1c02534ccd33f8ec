const DIGITS = '〇一二三四五六七八九';
const UNITS = '年|月|日|号|个|季|天|周|星期|礼拜|旬|工作日|小时|次';
const NUMERAL = '[一二三四五六七八九十两百〇零]';

const YEAR = /[一二][一二三四五六七八九〇零○oO0]{3}(?=年)/g;
/** 元月, 元至3月; but not 3000元至5000元. */
const FIRST_MONTH = /(?<![\d万亿百千多])元(?=月|(?:至|到|[-~、])\d{1,2}月)/g;
/** A numeral before its unit, also at a distance: 三、六、九月, 一至三季度. */
const COUNTED = new RegExp(
  `${NUMERAL}{1,4}(?=(?:(?:至|到|[-~、,和及])(?:${NUMERAL}{1,4}|\\d{1,2})){0,11}个?半?(?:${UNITS}))`,
  'g',
);
/** After a Chinese digit the rest of a range may still stand in words: 1至十二月. */
const SIMPLE = /^[一二三四五六七八九两〇零]$/;

/** 二〇二六年六月三十日 → 2026年6月30日, 两个月 → 2个月, 元月 → 1月; 统一, 五一 and 星期一 stay. */
export function numeralsToDigits(text: string): string {
  return text
    .replace(YEAR, (year) => [...year].map(digit).join(''))
    .replace(FIRST_MONTH, '1')
    .replace(COUNTED, (numeral, at: number) =>
      text[at - 1] === '统' || text[at - 1] === '之' ? numeral : String(value(numeral) ?? numeral),
    );
}

function digit(character: string): string {
  const at = DIGITS.indexOf(character);
  return String(at < 0 ? 0 : at);
}

/** 十 → 10, 二十五 → 25, 一百二十 → 120; null where the signs make no number. */
function value(numeral: string): number | null {
  if (SIMPLE.test(numeral)) return numeral === '两' ? 2 : Number(digit(numeral));
  const match =
    /^(?:([一二三四五六七八九两])?百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      numeral,
    );
  if (!match) return null;
  const [, hundreds, tens, ten, ones] = match;
  const hundred = numeral.includes('百')
    ? hundreds === '两'
      ? 2
      : Number(digit(hundreds ?? '一'))
    : 0;
  return (
    hundred * 100 + (ten ? Number(digit(tens ?? '一')) * 10 : 0) + (ones ? Number(digit(ones)) : 0)
  );
}
