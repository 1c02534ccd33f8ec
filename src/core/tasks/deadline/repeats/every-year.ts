import { findMentions } from '../points/find-mentions';
import type { MonthDay } from '../points/point';
import { everyUnit, repeat, type Repeat } from './repeat';

const OWN_CLAUSES = /^[^;。]{0,40}/;
/** 每年底, 每年年终 */
const AT_END = /^(?:度)?年?(?:底|末|终)/;

/** What follows 每年: 6月底前, 3月、9月, 底. */
export function everyYear(tail: string, interval: number): Repeat {
  if (AT_END.test(tail)) return repeat('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', interval > 1);
  const lasts = findMentions(OWN_CLAUSES.exec(tail)![0])
    .map(({ to }) => to?.last)
    .filter((last): last is MonthDay => last !== undefined && last.day < 32);
  const first = lasts[0];
  if (!first || interval > 1) return repeat(everyUnit('年', interval), first !== undefined);
  if (lasts.some(({ day }) => day !== first.day)) return repeat(everyUnit('年'), true);
  const months = [...new Set(lasts.map(({ month }) => month))].sort((a, b) => a - b);
  return repeat(`FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${first.day || -1}`);
}
