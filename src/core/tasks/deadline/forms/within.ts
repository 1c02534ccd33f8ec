import { addDays, addMonths, type IsoDate } from '../../../calendar/iso-date';
import { anyOf, oneOf } from '../../../grid/any-of';
import { addWorkdays } from '../../../calendar/workdays';
import type { Deadline } from '../deadline';
import { deadline, type Form } from '../form';
import { goesOn } from '../standing-words';

const UNIT = '个?(工作日|自然日|日历天|日历日|小时|星期|礼拜|季度|学期|分钟|日|天|周|月|年)';
const NUMBER = '(\\d{1,3}|半|几|数|若干)(?:[-~至到]\\d{1,3})?个?(半)?';
const NOT_BEFORE = '(?<![满达第每近过\\d.])';
/** 10个工作日内, 一年半之内; not 3天内部 */
const WITHIN = new RegExp(`${NOT_BEFORE}${NUMBER}${UNIT}半?(?:时间)?(?:之|以)?内(?![部容控])`);

const AT_MOST = '不得?超过|不晚于|期限?为?|时限为?|用时|限时';
/** 不超过1年, 限时3天, 提前5天 */
const LIMITED = new RegExp(`(?:${AT_MOST}|提前|[前后])${NUMBER}${UNIT}`);
const DONE = '左右|完成|办结|整改到位';
const ALONE = new RegExp(`(?:^|期内\\()约?${NUMBER}${UNIT}(?:${DONE})?[)。;]?$`);

const SAME_DAY = /(?:当[日天]|次日|翌日|隔[日天])(?:[内前]|完成|办结|整改|反馈|上报|报送|$)/;
/** Counted back from an end: 期限届满前20个工作日内, 会议召开前3日. */
const BACKWARDS = /前的?(?:\d{1,4}|半)个?[工自日天周月小]/;

const DOCUMENT = oneOf('通知|方案|文件|意见|要点|清单|台账|通报');
const ISSUED = oneOf('印发|[下颁]发|颁布|发[布文]|公布|出台');
/** The document itself is the base: 自本通知印发之日起, 自即日起. */
const FROM_ISSUE = anyOf(`本?${DOCUMENT}?${ISSUED}(?:之日|当日|后|起)`, '[自从][即今]日起|^即日起');
const RECEIVED = /收到|接到|收悉|接收|受理|挂牌|签订/;

/** Counted from some day: within so many days, weeks or months. */
export const within: Form = {
  name: 'within',
  examples: [
    { text: '收到通知后10个工作日内', reads: { kind: 'relative', due: null, problem: 'noBase' } },
    {
      text: '自本通知印发之日起10个工作日内',
      issuedOn: '2025-09-22',
      reads: { kind: 'relative', due: '2025-10-11', implied: ['workdays'] },
    },
    {
      text: '自即日起5个工作日内',
      issuedOn: '2090-06-01',
      reads: { kind: 'relative', due: null, problem: 'holidaysUnpublished' },
    },
    { text: '方案印发后一个月内', issuedOn: '2026-01-31', reads: { due: '2026-02-28' } },
    { text: '半个月内', reads: { kind: 'relative', due: null } },
    { text: '隐患整改期限不超过1年', reads: { kind: 'relative', due: null } },
    { text: '24小时内', reads: { kind: 'relative' } },
    { text: '在治理期限届满前20个工作日内', reads: { kind: 'relative', ambiguous: true } },
    { text: '企业实践时间满6个月的教师达40人', reads: null },
    { text: '一般件在天内办毕', reads: null },
  ],
  read({ text, context }) {
    const match = WITHIN.exec(text) ?? ALONE.exec(text) ?? LIMITED.exec(text);
    if (!match)
      return SAME_DAY.test(text) ? deadline('within', 'relative', { problem: 'noBase' }) : null;
    const ambiguous = BACKWARDS.test(text) || /[几数若]/.test(match[1]!);
    const before = text.slice(0, match.index);
    const known = context.issuedOn !== null && FROM_ISSUE.test(before) && !RECEIVED.test(before);
    const facts = known && !ambiguous ? count(context.issuedOn!, match) : null;
    return deadline('within', 'relative', {
      ongoing: goesOn(text),
      ...(facts ?? { ambiguous, problem: 'noBase' as const }),
    });
  },
};

/** Null for hours and terms, which are no whole days. */
function count(
  base: IsoDate,
  [whole, number, half, unit]: RegExpExecArray,
): Partial<Deadline> | null {
  const n = number === '半' ? 0.5 : Number(number) + (half || /年半/.test(whole) ? 0.5 : 0);
  if (unit === '工作日') {
    const { date, problem } = addWorkdays(base, n);
    return { due: date, problem, implied: date === null ? [] : ['workdays'] };
  }
  const due = addUnits(base, n, unit!);
  return due === null ? null : { due };
}

function addUnits(base: IsoDate, n: number, unit: string): IsoDate | null {
  switch (unit) {
    case '日':
    case '天':
    case '自然日':
    case '日历天':
    case '日历日':
      return addDays(base, n);
    case '周':
    case '星期':
    case '礼拜':
      return addDays(base, Math.round(n * 7));
    case '月':
      return addDays(addMonths(base, Math.floor(n)), n % 1 ? 15 : 0);
    case '季度':
      return addMonths(base, n * 3);
    case '年':
      return addMonths(base, Math.round(n * 12));
    default:
      return null;
  }
}
