import { anyOf, oneOf } from '../../../grid/any-of';
import { deadline, type Form } from '../form';
import { boundsOf } from '../repeats/bounds';
import { everyTurn, everyUnit, repeat, until, type Repeat } from '../repeats/repeat';

const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十两])(?:[-~]\\d{1,3})?';
const UNIT = oneOf('半年|半个?月|季度?|学期|学年', '年|月|周|星期|旬|日|天|工作日');
/** 1次/半年, 2次/1年 */
const SLASHED = new RegExp(`${COUNT}次(?:以上)?[/每](\\d{0,2})个?(${UNIT})`);

const SO_MANY = '([1-9]\\d?)个?(月|季度?|学期|学年|年|周|天|日|旬)';
const NOT_OF_A_DATE = '(?<![第\\d上下前后])';
/** 一年两次, 半年一次, 一季度一次 */
const SPOKEN = new RegExp(
  `${NOT_OF_A_DATE}(?:${SO_MANY}|(半年|半个?月))(?:至少|不少于|各|度)?${COUNT}[次回]`,
);
/** 一月一调度, 一季一通报, 一周一例会, 半月一会商; not 一月一日 */
const RHYMED =
  /(?:(?<![第\d])1(?=季|[月年周日旬天])|(?=半[月年]))(季度?|[月年周日旬天]|半[月年])一(?![日号年月般定])/;

/** What a plan is called; 按年度计划 and 按月工作安排 tell no rhythm. */
const NO_PLAN = '(?!度?(?:工作|重点)?(?:计划|方案|安排|要点))';
const TURN = [
  '半年|学期|旬',
  '季(?:度)?(?!节)',
  '月(?:度)?(?![底初末])',
  '(?<=按)年(?:度)?(?![龄初底末级代])',
  '周(?![期边])',
  '日(?![程期常前])',
];
/** 按月, 逐季; but not 按月底, 按日程. */
const BY_UNIT = new RegExp(`[按逐](${TURN.join('|')})${NO_PLAN}`);
/** 年均, 月均: an average, no fixed turn. */
const AVERAGE = /(?:^|[^\d半多近])(年|月|周)均/;
const EVERY_OTHER = /[隔双单](月|周|日(?=[^期]|$))/;

const ALONE = '^(月|季|月度|季度|年度|半年)$';
const REPORT = oneOf('调度|通报|报送|报告|例会|研判|督查|督办|会商');
/** 月调度、季通报 */
const REPORTED = anyOf(
  ALONE,
  `(?:^|[,;、。:])(?:实行|坚持|落实)?(日|周|旬|月|季|季度|月度|年度|半年)${REPORT}`,
);

/** A rhythm told as a rate. */
export const timesPer: Form = {
  name: 'times-per',
  examples: [
    {
      text: '1次/半年',
      reads: { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6', ongoing: true },
    },
    { text: '2次/年', reads: { rrule: 'FREQ=YEARLY' } },
    { text: '一季度一次', reads: { rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
    { text: '一月一调度', reads: { rrule: 'FREQ=MONTHLY' } },
    { text: '半月一会商', reads: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1' } },
    { text: '2026年3月起，按月报送', reads: { rrule: 'FREQ=MONTHLY', start: '2026-03-01' } },
    { text: '按月报送', reads: { rrule: 'FREQ=MONTHLY' } },
    { text: '逐季通报', reads: { rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
    { text: '按学期汇总', reads: { kind: 'recurring', rrule: null, ambiguous: true } },
    { text: '年均1-2次', reads: { rrule: 'FREQ=YEARLY', ambiguous: true } },
    { text: '月调度、季通报', reads: { rrule: 'FREQ=MONTHLY', ambiguous: true } },
    { text: '一月一日', reads: null },
    { text: '按日程推进', reads: null },
    { text: '按年度计划实施', reads: null },
    { text: '全年，逐月建设', reads: null },
  ],
  read(cell) {
    const found = readRate(cell.text);
    const bounds = found && boundsOf(cell, found.at);
    if (!found || !bounds) return null;
    const { rrule, ambiguous } = found.repeat;
    const facts = {
      rrule: until(rrule, bounds.until),
      start: bounds.start,
      ongoing: true,
      ambiguous,
    };
    return deadline('times-per', 'recurring', facts);
  },
};

function readRate(text: string): { at: number; repeat: Repeat } | null {
  const slashed = SLASHED.exec(text);
  if (slashed)
    return { at: slashed.index, repeat: everyTurn(slashed[2]!, Number(slashed[1] || 1)) };
  const spoken = SPOKEN.exec(text);
  if (spoken) {
    return {
      at: spoken.index,
      repeat: everyTurn(spoken[2] ?? spoken[3]!, Number(spoken[1] ?? 1)),
    };
  }
  const exact = RHYMED.exec(text) ?? BY_UNIT.exec(text);
  if (exact) return { at: exact.index, repeat: everyTurn(exact[1]!) };
  const other = EVERY_OTHER.exec(text);
  if (other) return { at: other.index, repeat: repeat(everyUnit(other[1]!, 2)) };
  const loose = AVERAGE.exec(text) ?? REPORTED.exec(text);
  return loose && { at: loose.index, repeat: repeat(everyUnit((loose[1] ?? loose[2])!), true) };
}
