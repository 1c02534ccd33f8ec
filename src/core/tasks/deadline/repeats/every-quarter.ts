import { readDaysOfMonth } from './day-of-month';
import { everyUnit, repeat, type Repeat } from './repeat';

const LAST = '3,6,9,12';
const MIDDLE = '2,5,8,11';
const FIRST = '1,4,7,10';
/** Which month of the quarter, with what stands in the way before its day. */
const MONTHS: readonly (readonly [words: RegExp, months: string])[] = [
  [/^(?:的)?(?:结束)?后?(?:次月|下1?个?月|下1?季度?首月)/, FIRST],
  [/^(?:的)?(?:首|第1个|第1)(?:个)?月(?:份)?/, FIRST],
  [/^(?:的)?(?:第2个|第2)月(?:份)?/, MIDDLE],
  [/^(?:的)?(?:末月|(?:最后1?|第3)个?月)(?:份)?/, LAST],
];
const END = /^(?:的)?(?:底|末|最后)/;
const AFTER_END = /^(?:的)?(?:结束|末|终了)后(\d{1,2})[日天]内/;
const START = /^(?:的)?初/;

/** What follows 每季度: 末, 首月10日前, 次月5日前, 20日前. */
export function everyQuarter(tail: string): Repeat {
  const after = AFTER_END.exec(tail);
  if (after) return repeat(rule(FIRST, after[1]!));
  for (const [words, months] of MONTHS) {
    const match = words.exec(tail);
    if (!match) continue;
    const days = readDaysOfMonth(tail.slice(match[0].length));
    return repeat(rule(months, days?.days ?? '-1'), days?.ambiguous ?? false);
  }
  if (END.test(tail)) return repeat(rule(LAST, '-1'));
  if (START.test(tail)) return repeat(rule(FIRST, '10'), true);
  const days = readDaysOfMonth(tail);
  return days ? repeat(rule(LAST, days.days), true) : repeat(everyUnit('季'));
}

function rule(months: string, days: string): string {
  return `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${days}`;
}
