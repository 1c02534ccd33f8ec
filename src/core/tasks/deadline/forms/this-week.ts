import { addDays, weekday, type IsoDate } from '../../../calendar/iso-date';
import { deadline, type Form } from '../form';

const WEEK =
  /(本|这|下下|下1?|)(?:个)?(?:周|星期|礼拜)([一二三四五六日天末]|内|底(?!期)|(?=前|之前|以前|完成|$))(?![个期轮篇])/;
const DAYS = '一二三四五六日';
const TODAY =
  /(今|明|后)[日天](?:内|前|之前|以前|上午|中午|下午|晚|下班|\d{1,2}[时点:]|完成|办结|反馈|$)/;

/** A weekday or a day told from the document's own day. Only where the day of issue is known is it a date. */
export const thisWeek: Form = {
  name: 'this-week',
  examples: [
    {
      text: '本周五下班前',
      issuedOn: '2023-03-15',
      reads: { kind: 'relative', due: '2023-03-17', ambiguous: true },
    },
    { text: '下周五前', issuedOn: '2023-03-15', reads: { kind: 'relative', due: '2023-03-24' } },
    { text: '本周内', issuedOn: '2023-03-15', reads: { kind: 'relative', due: '2023-03-19' } },
    { text: '周一前', issuedOn: '2023-03-15', reads: { kind: 'relative', due: '2023-03-20' } },
    { text: '明天下班前', issuedOn: '2023-03-15', reads: { kind: 'relative', due: '2023-03-16' } },
    { text: '本周五', reads: { kind: 'relative', due: null, problem: 'noBase' } },
    { text: '第一周', reads: null },
    { text: '周边环境整治', reads: null },
  ],
  read({ text, context }) {
    const day = TODAY.exec(text);
    const week = day ? null : WEEK.exec(text);
    if (!day && !(week && isTime(text, week))) return null;
    if (context.issuedOn === null)
      return deadline('this-week', 'relative', { ambiguous: true, problem: 'noBase' });
    const due = day
      ? addDays(context.issuedOn, '今明后'.indexOf(day[1]!))
      : dayOf(week![1]!, week![2]!, context.issuedOn);
    return deadline('this-week', 'relative', { due, ambiguous: true });
  },
};

/** 本周 and 下周 always; 周五 only before 前 and its like or alone. */
function isTime(text: string, match: RegExpExecArray): boolean {
  if (match[1] !== '') return true;
  const rest = text.slice(match.index + match[0].length);
  return (
    match[2] !== '' && match[2] !== '内' && /^(?:之前|以前|前|下班|上午|下午|\d|完成|$)/.test(rest)
  );
}

function dayOf(which: string, sign: string, issuedOn: IsoDate): IsoDate {
  const number = DAYS.indexOf(sign) + 1 || 7;
  const monday = addDays(issuedOn, 1 - weekday(issuedOn));
  const weeks = which === '下下' ? 2 : which.startsWith('下') ? 1 : 0;
  const day = addDays(monday, weeks * 7 + number - 1);
  // A bare 周一前 in a notice of Wednesday is next week's.
  return which === '' && day < issuedOn ? addDays(day, 7) : day;
}
