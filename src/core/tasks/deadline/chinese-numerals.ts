import { chineseDigit, chineseNumber } from '../chinese-number';

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

const PAIRS = '一二|二三|两三|三四|三五|四五|五六|六七|七八|八九';
/** 五六月份, 两三天: two neighbouring numbers are a range. */
const NEIGHBOURS = new RegExp(
  `(?<![一二三四五六七八九十百〇零○oO第年])(?:${PAIRS})(?=个?(?:${UNITS}))`,
  'g',
);

/** 二〇二六年六月三十日 → 2026年6月30日, 两个月 → 2个月, 元月 → 1月; 统一, 五一 and 星期一 stay. */
export function numeralsToDigits(text: string): string {
  return text
    .replace(NEIGHBOURS, ([one, other]) => `${one!}至${other!}`)
    .replace(YEAR, (year) => [...year].map(chineseDigit).join(''))
    .replace(FIRST_MONTH, '1')
    .replace(COUNTED, (numeral, at: number, whole: string) =>
      /[统之]/.test(whole[at - 1] ?? '') ? numeral : String(chineseNumber(numeral) ?? numeral),
    );
}
