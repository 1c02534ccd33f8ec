import { oneOf } from '../../../grid/any-of';
import { deadline, type Form } from '../form';
import { boundsOf } from '../repeats/bounds';
import { readDaysOfMonth } from '../repeats/day-of-month';
import { everyQuarter } from '../repeats/every-quarter';
import { everyWeek, readWeekdayOfMonth } from '../repeats/every-week';
import { everyYear } from '../repeats/every-year';
import { everyUnit, plainRule, repeat, until, type Repeat } from '../repeats/repeat';

/** 日, 周, 半个月, 季度; not 半月谈, 季节, 周年 */
const PERIOD = oneOf(
  '工作日|日|天|晚',
  '周(?![年边])|星期|礼拜|旬',
  '半个?月(?!刊|谈)|月[份度]?|季度?(?!节)',
  '半年度?|年度?|学期|学年',
);
/** The 周一至周五 that stands without 每. */
const WEEKDAYS = '(?<![本上下这])(?=周[一二三四五六](?:[-~]|至|到)周?[一二三四五六日天])';
/** 每月, 每两个月, 各季度末, 周一至周五 */
const EVERY = new RegExp(
  `(?:每隔?个?(\\d{1,2})?个?|各(?=季度?末|月[末底])|${WEEKDAYS})(${PERIOD})`,
);

/** A rhythm told with 每. */
export const every: Form = {
  name: 'every',
  examples: [
    {
      text: '每月5日前',
      reads: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5', ongoing: true },
    },
    { text: '每月底', reads: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' } },
    { text: '每月15日、30日前', reads: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,30' } },
    { text: '每两个月召开一次', reads: { rrule: 'FREQ=MONTHLY;INTERVAL=2' } },
    { text: '每季度', reads: { rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
    { text: '每季度末', reads: { rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1' } },
    { text: '每季度首月10日前', reads: { rrule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10' } },
    { text: '每半年', reads: { rrule: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1' } },
    { text: '每年6月底、12月底前', reads: { rrule: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1' } },
    { text: '每周五', reads: { rrule: 'FREQ=WEEKLY;BYDAY=FR' } },
    { text: '每周一报送', reads: { rrule: 'FREQ=WEEKLY;BYDAY=MO' } },
    { text: '每周一报', reads: { rrule: 'FREQ=WEEKLY' } },
    { text: '周一至周五', reads: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' } },
    { text: '每月最后一个周五', reads: { rrule: 'FREQ=MONTHLY;BYDAY=-1FR' } },
    { text: '每周一次', reads: { rrule: 'FREQ=WEEKLY' } },
    { text: '每天', reads: { rrule: 'FREQ=DAILY' } },
    {
      text: '从2026年3月起，务于每月25日前',
      reads: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', start: '2026-03-01', due: null },
    },
    {
      text: '3-12月每月20日前',
      reads: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20261231', start: '2026-03-01' },
    },
    { text: '12月底前完成，每月报送进度', reads: null },
    { text: '每次会议前', reads: null },
  ],
  read(cell) {
    const match = EVERY.exec(cell.text);
    if (!match) return null;
    const bounds = boundsOf(cell, match.index);
    if (!bounds) return null;
    const tail = cell.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const workdays = match[2] === '日' && cell.text.slice(0, match.index).endsWith('工作日');
    const { rrule, ambiguous } = readRepeat(
      workdays ? '工作日' : match[2]!,
      Number(match[1] ?? 1),
      tail,
    );
    return deadline('every', 'recurring', {
      rrule: until(rrule, bounds.until),
      start: bounds.start,
      ongoing: true,
      ambiguous,
    });
  },
};

function readRepeat(unit: string, interval: number, tail: string): Repeat {
  if (unit.startsWith('学')) return repeat(null, true);
  if (unit.startsWith('半年')) return repeat('FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1');
  if (unit.startsWith('年')) return everyYear(tail, interval);
  if (unit.startsWith('季') && interval === 1) return everyQuarter(tail);
  if (/^(?:周|星期|礼拜)/.test(unit)) return everyWeek(tail, interval);
  if (!unit.startsWith('月')) return repeat(everyUnit(unit, interval));
  const weekday = readWeekdayOfMonth(tail);
  if (weekday && interval === 1) return repeat(`FREQ=MONTHLY;BYDAY=${weekday}`);
  const days = readDaysOfMonth(tail);
  if (!days) return repeat(everyUnit('月', interval));
  return repeat(`${plainRule('MONTHLY', interval)};BYMONTHDAY=${days.days}`, days.ambiguous);
}
