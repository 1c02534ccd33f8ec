import { everyUnit, plainRule, repeat, type Repeat } from './repeat';

const DAYS: Readonly<Record<string, string>> = {
  一: 'MO',
  二: 'TU',
  三: 'WE',
  四: 'TH',
  五: 'FR',
  六: 'SA',
  日: 'SU',
  天: 'SU',
};
const ORDER = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const SIGN = '[一二三四五六日天]';
const RANGE = new RegExp(`^(${SIGN})(?:[-~]|至|到)(?:周|星期)?(${SIGN})`);
/** 每周一、三、五; 每周一调度 tells a rhythm, no Monday; 每周一报送 and 每周五通报 are days. */
const LIST = new RegExp(
  `^(${SIGN}(?:[、,和及](?:周|星期)?${SIGN}){0,6})(?![个期篇]|(?<=^一)(?:[轮通调研统汇更]|报(?![送告表])))`,
);
/** 第1个周一, 最后1周周五 */
const OF_MONTH = new RegExp(
  `^(?:的)?(?:第([1-4])|最后1?|末)个?(?:(?:周|星期)的?)?(?:周|星期)(${SIGN})`,
);
const END = /^(?:的)?(?:末|底)/;

/** What follows 每周: 五, 一、三, 一至五. */
export function everyWeek(tail: string, interval: number): Repeat {
  const days = tail.replace(/^(?:的)?(?:星期|周)/, '');
  const range = RANGE.exec(days);
  const list = range ? null : LIST.exec(days);
  if (END.test(tail)) return repeat(`${plainRule('WEEKLY', interval)};BYDAY=SU`, true);
  if (!range && !list) return repeat(everyUnit('周', interval));
  const names = range
    ? ORDER.slice(ORDER.indexOf(DAYS[range[1]!]!), ORDER.indexOf(DAYS[range[2]!]!) + 1)
    : [...list![1]!].map((sign) => DAYS[sign]).filter((day) => day !== undefined);
  return names.length > 0
    ? repeat(`${plainRule('WEEKLY', interval)};BYDAY=${names.join(',')}`)
    : repeat(everyUnit('周', interval), true);
}

/** What follows 每月: 第一个周一 is 1MO, 最后一个周五 -1FR; null where no weekday is told so. */
export function readWeekdayOfMonth(tail: string): string | null {
  const match = OF_MONTH.exec(tail);
  return match && `${match[1] ?? '-1'}${DAYS[match[2]!]!}`;
}
