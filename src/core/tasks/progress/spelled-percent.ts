import { chineseNumber } from '../chinese-number';

/** 百分之八十五 */
const CHINESE =
  /百分之(百|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?<!之)(?=[^一二三四五六七八九十百]|$)/g;
/** 八成, 九成以上; but not 二成品. */
const TENTHS = /([一二三四五六七八九])成(?=以上|左右|多|任务|工程|[,;。)]|$)/g;

/** 百分之八十五 → 85%, 八成 → 80% */
export function percentsInDigits(text: string): string {
  return text
    .replace(CHINESE, (_written, number: string) => `${chineseNumber(number) ?? 0}%`)
    .replace(TENTHS, (_written, number: string) => `${chineseNumber(number)! * 10}%`);
}
