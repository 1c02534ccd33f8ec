import { matchAt } from '../points/point';

/** The days of a month that a rule falls on: 5 of 每月5日前, -1 of 每月底. */
export interface DaysOfMonth {
  readonly days: string;
  readonly ambiguous: boolean;
}

const PLACES: readonly (readonly [words: RegExp, days: string, ambiguous: boolean])[] = [
  [/(?:的)?(?:月|当月)?(?:底|末)|(?:的)?最后(?:1)?[天日]/y, '-1', false],
  [/(?:的)?(?:最后|末)(?:1)?(?:个)?(?:工作日|周|星期)/y, '-1', true],
  [/(?:月)?初(?!步)/y, '10', true],
  [/上旬/y, '10', false],
  [/中旬/y, '20', false],
  [/月?中(?=[前,;。]|$)/y, '15', true],
  [/下旬/y, '-1', false],
  [/上半月/y, '15', false],
  [/下半月/y, '-1', false],
  [/(?:的)?第1(?:个)?(?:周|星期)/y, '7', true],
  [/(?:的)?第2(?:个)?(?:周|星期)/y, '14', true],
  [/(?:的)?第3(?:个)?(?:周|星期)/y, '21', true],
];
const MORE_DAYS = '(?:[、,和及与]\\d{1,2}[日号]?){0,10}';
const DAY_ENDS = '(?:[日号]|(?=(?:之|以)?前(?:报|完成|$|[,;。])))';
const DAY = new RegExp(
  `^[^,;。\\d(]{0,8}?(\\d{1,2})[日号]?(?:(?:[-~]|至|到)(\\d{1,2}))?(${MORE_DAYS})${DAY_ENDS}`,
);
/** 每月报送一次,于25日前 */
const LATER = /^[^;。]{0,16}?[于在,](\d{1,2})[日号](?:之|以)?前/;
const FIRST_DAYS = /^(?:的)?前(\d{1,2})(?:个)?(?:工作)?[日天]/;

/** What follows 每月: 5日前, 15日、30日, 底, 初, 1-5日, 报送一次,于25日前. */
export function readDaysOfMonth(tail: string): DaysOfMonth | null {
  for (const [words, days, ambiguous] of PLACES) {
    if (matchAt(words, tail, 0)) return { days, ambiguous };
  }
  const first = FIRST_DAYS.exec(tail);
  if (first) return valid([first[1]!], true);
  const day = DAY.exec(tail) ?? LATER.exec(tail);
  if (!day) return null;
  const more = (day[3] ?? '').match(/\d{1,2}/g) ?? [];
  return valid(day[2] ? [day[2]] : [day[1]!, ...more], false);
}

function valid(days: readonly string[], ambiguous: boolean): DaysOfMonth | null {
  const numbers = days.map(Number);
  const inMonth = numbers.every((day) => day >= 1 && day <= 31);
  return inMonth ? { days: [...new Set(numbers)].join(','), ambiguous } : null;
}
