import { addMonths, daysInMonth, isoDate, type IsoDate } from '../../../calendar/iso-date';
import { deadline, type Form } from '../form';
import { impossible } from '../read-dated';
import { readDaysOfMonth } from '../repeats/day-of-month';

const MONTH = /(本|这个|当|下1?个?|次)月(?:份)?(?!刊|度)/;
const BARE_END = /(?<![\d每各半当本下次个])月(底|末|内)(?![部])/;
const QUARTER = /(本|这个|当|下1?个?)季度?|(?<![\d每各第1-4一二三四Q])季度?[末底]/;
/** 25日前 without a month. */
const BARE_DAY = /(?<![\d月每.年个第、\-~至到])(\d{1,2})[日号](?:之前|以前|前|止|下班前)/;

/** A day of the month or quarter in which the document was issued. */
export const thisMonth: Form = {
  name: 'this-month',
  examples: [
    {
      text: '本月底前',
      issuedOn: '2026-06-10',
      reads: { kind: 'relative', due: '2026-06-30', ambiguous: true },
    },
    { text: '本月25日前', issuedOn: '2026-06-10', reads: { kind: 'relative', due: '2026-06-25' } },
    { text: '下月5日前', issuedOn: '2026-12-10', reads: { kind: 'relative', due: '2027-01-05' } },
    { text: '月底前完成', issuedOn: '2026-02-10', reads: { kind: 'relative', due: '2026-02-28' } },
    { text: '本季度末', issuedOn: '2026-08-10', reads: { kind: 'relative', due: '2026-09-30' } },
    {
      text: '25日前',
      issuedOn: '2026-06-10',
      reads: { kind: 'relative', due: '2026-06-25', ambiguous: true },
    },
    { text: '月底前', reads: { kind: 'relative', due: null, problem: 'noBase' } },
    { text: '3个月', reads: null },
    { text: '第二季度', reads: null },
  ],
  read({ text, context }) {
    const due = readQuarter(text, context.issuedOn) ?? readMonth(text, context.issuedOn);
    if (due === undefined) return null;
    if (due === 'impossible') return impossible('this-month');
    const problem = context.issuedOn === null ? ('noBase' as const) : null;
    return deadline('this-month', 'relative', { due, ambiguous: true, problem });
  },
};

/** Undefined: not told so; null: the day of issue is missing. */
type Found = IsoDate | null | 'impossible' | undefined;

function readQuarter(text: string, issuedOn: IsoDate | null): Found {
  const match = QUARTER.exec(text);
  if (!match) return undefined;
  if (issuedOn === null) return null;
  const month = Number(issuedOn.slice(5, 7));
  const ahead = 2 - ((month - 1) % 3) + (match[1]?.startsWith('下') ? 3 : 0);
  return endOf(addMonths(`${issuedOn.slice(0, 7)}-01`, ahead));
}

function readMonth(text: string, issuedOn: IsoDate | null): Found {
  const named = MONTH.exec(text);
  const bare = named ? null : (BARE_END.exec(text) ?? BARE_DAY.exec(text));
  const match = named ?? bare;
  if (!match) return undefined;
  if (issuedOn === null) return null;
  const next = named !== null && /[下次]/.test(named[1]!);
  const first = addMonths(`${issuedOn.slice(0, 7)}-01`, next ? 1 : 0);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  const days = named ? readDaysOfMonth(after)?.days : /^\d+$/.test(match[1]!) ? match[1]! : '-1';
  const day = Number(days?.split(',').at(-1) ?? -1);
  if (day < 0) return endOf(first);
  return isoDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day) ?? 'impossible';
}

function endOf(date: IsoDate): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return isoDate(year, month, daysInMonth(year, month))!;
}
