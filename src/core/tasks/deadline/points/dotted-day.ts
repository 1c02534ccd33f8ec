import { dayPart, matchAt, type Part } from './point';

const DOTTED = /(\d{1,2})\.(\d{1,2})(?![\d.月])[日号]?/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/月])[日号]?/y;
const HYPHENED = /(\d{1,2})-(\d{1,2})(?![-\d月日号])/y;
const SIGNS = './-';
/** What must follow for 6.30 to be a day and no amount: 6.30前, 6.30-7.15, 6.30:… */
const DAY_FOLLOWS =
  /(?:(?:之|以)?[前内](?!期)|为?止|底|起(?!草)|(?:[-~]+|至|到)(?:\d{1,2}(?:[./月]\d|$)|(?:19|20)\d\d)|[:,;。)]|$)/y;
const LIMIT_FOLLOWS = /(?:(?:之|以)?前(?!期)|为?止)/y;
/** 5.12, 3.5万 inside a sentence stay amounts; after 于, 至 and the like 6.30 is a day. */
const DAY_PRECEDES = /(?:^|于|至|到|在|止|限|间|[-~:,;(（])$/;

/** 6.30, 6.30前, 6/30, 6-30前: a day without its year, where nothing speaks for an amount or a list number. */
export function readDottedDay(text: string, at: number): Part | null {
  if (!SIGNS.includes(text[at + 1] ?? ' ') && !SIGNS.includes(text[at + 2] ?? ' ')) return null;
  const match = matchAt(DOTTED, text, at) ?? matchAt(SLASHED, text, at);
  const hyphened = match ? null : matchAt(HYPHENED, text, at);
  const found = match ?? hyphened;
  if (!found) return null;
  const [month, day] = [Number(found[1]), Number(found[2])];
  const end = at + found[0].length;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const whole = at === 0 && end === text.length;
  const limited = matchAt(LIMIT_FOLLOWS, text, end) !== null;
  const placed =
    DAY_PRECEDES.test(text.slice(Math.max(0, at - 1), at)) &&
    matchAt(DAY_FOLLOWS, text, end) !== null;
  if (!(limited || (hyphened ? whole && day > 12 : placed))) return null;
  // 3.5 alone may also be an amount, 6/10 may be a share.
  return { ...dayPart(month, day, end), ambiguous: whole && day <= 12 };
}
