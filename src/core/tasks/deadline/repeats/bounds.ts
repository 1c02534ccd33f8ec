import type { IsoDate } from '../../../calendar/iso-date';
import type { Cell } from '../form';
import type { Dated } from '../points/resolve';

/** Since and until when a rhythm runs. */
export interface Bounds {
  readonly start: IsoDate | null;
  readonly until: IsoDate | null;
}

/** 2026年每月5日前 */
const YEAR_BEFORE = /(?:(\d{4})|今|本)年(?:度)?(?:内)?(?:的)?$/;
/** How far a range may stand before the rhythm and still bound it: 3-12月每月20日前, 3月至12月,每月… */
const ADJOINING = /^(?:期间|份|内|的|,)?(?:[于在])?$/;
const ALL_YEAR_LEADS = /^(?:\d{4}年)?(?:全年|常年|年内)[^每]/;

/** What bounds a rhythm that begins at `at`; null where something before it is what the cell is about (12月底前完成,每月报送). */
export function boundsOf({ text, dates, context }: Cell, at: number): Bounds | null {
  const earlier = dates.filter(({ mention }) => mention.end <= at);
  if (ALL_YEAR_LEADS.test(text) || earlier.some((date) => !bounds(date, text, at))) return null;
  const last = earlier.at(-1);
  if (last) return { start: last.start, until: last.due };
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, at - 9), at));
  const number = year ? Number(year[1] ?? context.year) : 0;
  return number
    ? { start: `${number}-01-01`, until: `${number}-12-31` }
    : { start: null, until: null };
}

/** 3月起 bounds what follows, a range only where the rhythm stands right behind it. */
function bounds({ mention }: Dated, text: string, at: number): boolean {
  if (mention.to === null) return true;
  return mention.from !== null && ADJOINING.test(text.slice(mention.end, at));
}
