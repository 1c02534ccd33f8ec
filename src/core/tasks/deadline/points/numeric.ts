import { dayPart, matchAt, wholeMonth, type Part, type YearWord } from './point';

const FULL = /((?:19|20)\d\d)([-./、])(\d{1,2})\2(\d{1,2})(?!\d)[日号]?/y;
/** 26.6.30 */
const SHORT_YEAR = /(2\d|3\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)[日号]?/y;
const YEAR_MONTH = /((?:19|20)\d\d)([-./])(\d{1,2})(?!\d)月?/y;
const COMPACT = /((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])?(?!\d)/y;
/** 260630 alone */
const COMPACT_SHORT = /^([23]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
/** 6/30/2026, the way an American Excel shows a date. */
const AMERICAN = /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/y;
/** 2026年6.30, 2026年6-30 */
const AFTER_YEAR = /(\d{1,2})[-./](\d{1,2})(?![\d.月])[日号]?/y;

export interface DatedPart {
  readonly year: YearWord;
  readonly part: Part;
}

/** 2026.6.30, 2026-06-30, 2026/6, 20260630, 202606, 6/30/2026. */
export function readNumericDate(text: string, at: number): DatedPart | null {
  if (startsWithYear(text, at)) return readYearFirst(text, at) ?? readSixDigits(text, at);
  const short = matchAt(SHORT_YEAR, text, at);
  if (short) {
    const part = dayPart(Number(short[3]), Number(short[4]), at + short[0].length);
    return dated(`20${short[1]!}`, part);
  }
  const american = matchAt(AMERICAN, text, at);
  if (!american) return null;
  const [one, two] = [Number(american[1]), Number(american[2])];
  const [month, day] = one > 12 ? [two, one] : [one, two];
  const part = dayPart(month, day, at + american[0].length);
  return dated(american[3]!, { ...part, ambiguous: one <= 12 && two <= 12 && one !== two });
}

function readYearFirst(text: string, at: number): DatedPart | null {
  const full = matchAt(FULL, text, at);
  if (full) return dated(full[1]!, dayPart(Number(full[3]), Number(full[4]), at + full[0].length));
  const compact = matchAt(COMPACT, text, at);
  if (compact) {
    const end = at + compact[0].length;
    const month = Number(compact[2]);
    const part = compact[3] ? dayPart(month, Number(compact[3]), end) : wholeMonth(month, end);
    return dated(compact[1]!, part);
  }
  const match = matchAt(YEAR_MONTH, text, at);
  return match && dated(match[1]!, wholeMonth(Number(match[3]), at + match[0].length));
}

function readSixDigits(text: string, at: number): DatedPart | null {
  const match = at === 0 && text.length === 6 ? COMPACT_SHORT.exec(text) : null;
  if (!match) return null;
  const part = dayPart(Number(match[2]), Number(match[3]), text.length);
  return dated(`20${match[1]!}`, { ...part, ambiguous: true });
}

/** Four digits stand here; a cheap look that saves many patterns their turn. */
function startsWithYear(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const code = text.charCodeAt(i);
    if (!(code >= 48 && code <= 57)) return false;
  }
  return true;
}

const MONTH_AFTER_YEAR = /(\d{1,2})(?:$|(?=[底末初前]))/y;

/** The 6.30 of 2026年6.30, the 6 of 2026年6 that lost its 月. */
export function readAfterYear(text: string, at: number): Part | null {
  const bare = matchAt(MONTH_AFTER_YEAR, text, at);
  if (bare) return wholeMonth(Number(bare[1]), at + bare[0].length);
  const match = matchAt(AFTER_YEAR, text, at);
  if (!match || Number(match[2]) > 31 || Number(match[1]) > 12) return null;
  return dayPart(Number(match[1]), Number(match[2]), at + match[0].length);
}

function dated(year: string, part: Part): DatedPart {
  return { year: { is: 'written', year: Number(year) }, part };
}
