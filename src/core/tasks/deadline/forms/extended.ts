import { oneOf } from '../../../grid/any-of';
import { addDays, addMonths, type IsoDate } from '../../../calendar/iso-date';
import { deadline, type Cell, type Form } from '../form';
import type { Deadline } from '../deadline';
import { impossible } from '../read-dated';
import type { Dated } from '../points/resolve';
import { goesOn } from '../standing-words';

const MOVE = oneOf('延期|延长|推迟|顺延|展期|延后|宽限|延缓|调整|变更|更改|修改|改');
const WHAT = oneOf('时间|时限|期限|完成时限|完成时间|整改时限');
const MOVED = new RegExp(`${MOVE}${WHAT}?[至到为于]|延[至到]`, 'g');
/** 延期至:2026年… */
const NEAR = 4;
const BY_SOME = /(?:延期|延长|推迟|顺延|展期|延后|宽限)(?:了)?(\d{1,3}|半)(个月|月|天|日|周|年)/;
const POSTPONED = /延期|推迟|顺延|展期/;

/** A deadline that was moved: the later date wins. */
export const extended: Form = {
  name: 'extended',
  examples: [
    {
      text: '6月30日前（已延期至9月30日）',
      reads: { kind: 'date', due: '2026-09-30', implied: ['year', 'extended'] },
    },
    { text: '原定2026年6月底，现调整为2026年12月底前', reads: { kind: 'date', due: '2026-12-31' } },
    { text: '延至8月15日', reads: { kind: 'date', due: '2026-08-15' } },
    { text: '2026年12月底前（经批准延期到3月底）', reads: { due: '2027-03-31', ambiguous: true } },
    { text: '6月30日前（延期1个月）', reads: { due: '2026-07-30', ambiguous: true } },
    { text: '6月30日前（延期至2月30日）', reads: { kind: 'unparsed', problem: 'impossibleDate' } },
    { text: '申请延期', reads: null },
    { text: '6月30日前调整为完成状态', reads: null },
  ],
  read(cell) {
    if (!/[延推顺展宽改更调]/.test(cell.text)) return null;
    return readMovedTo(cell) ?? readMovedBy(cell);
  },
};

function readMovedTo(cell: Cell): Deadline | null {
  const ends = [...cell.text.matchAll(MOVED)].map((match) => match.index + match[0].length);
  for (const end of ends.reverse()) {
    const at = cell.dates.findIndex(({ mention }) => mention.at >= end && mention.at <= end + NEAR);
    const moved = cell.dates[at];
    if (moved)
      return moved.impossible
        ? impossible('extended')
        : toDeadline(moved, cell.dates.slice(0, at), cell);
  }
  return null;
}

/** 12月底前（延期至3月底）: a month that lies before the first date is next year's. */
function toDeadline(moved: Dated, earlier: readonly Dated[], cell: Cell): Deadline {
  const first = earlier.at(-1)?.due ?? null;
  const bare = moved.mention.to?.year.is === 'absent';
  const wraps = bare && first !== null && moved.due !== null && moved.due < first;
  return deadline('extended', 'date', {
    due: wraps ? addMonths(moved.due!, 12) : moved.due,
    ongoing: goesOn(cell.text),
    ambiguous: moved.ambiguous || wraps,
    implied: [...moved.implied, ...(wraps ? (['wrapsYear'] as const) : []), 'extended'],
    problem: moved.noYear ? 'noYear' : null,
  });
}

/** 延期1个月, 延期10天 after a date; without an amount the date stays, and another one is possible. */
function readMovedBy(cell: Cell): Deadline | null {
  const [only] = cell.dates;
  if (!only?.mention.to || cell.dates.length > 1 || only.impossible || !POSTPONED.test(cell.text))
    return null;
  const amount = BY_SOME.exec(cell.text);
  const number = Number(amount?.[1]);
  return deadline('extended', 'date', {
    due: only.due !== null && number ? moveBy(only.due, number, amount![2]!) : only.due,
    ambiguous: true,
    implied: number ? [...only.implied, 'extended'] : only.implied,
    problem: only.noYear ? 'noYear' : null,
  });
}

function moveBy(date: IsoDate, number: number, unit: string): IsoDate {
  if (unit === '天' || unit === '日') return addDays(date, number);
  if (unit === '周') return addDays(date, number * 7);
  return addMonths(date, unit === '年' ? number * 12 : number);
}
