import { isoDate, type IsoDate } from '../calendar/iso-date';
import { DATE, DATE_LABEL, isMeta, LABEL, NEXT_LABEL, UNIT } from './preamble-labels';
import type { Line } from './preamble-line';
import type { Sourced } from './table';

const PLAIN_UNIT = /^单\s*位\s*(?:\([^)]*\)|名称)?\s*[:：]\s*/;
/** (单位：万元) is no unit that reports. */
const MEASURE = /^(?:[万亿]?元|个|项|人|人次|亩|万?亩|公里|米|吨|%|户|家|件|次|平方米)/;

/** The unit that fills the table in: 填报单位：青石镇. */
export function reportingUnit(lines: readonly Line[]): Sourced<string> | null {
  for (const line of lines) {
    const match = UNIT.exec(line.text) ?? PLAIN_UNIT.exec(line.text);
    if (!match) continue;
    const here = line.text
      .slice(match.index + match[0].length)
      .replace(NEXT_LABEL, '')
      .replace(/\s*\((?:盖?\s*章|公章|签章)\)\s*$/, '')
      .trim();
    const value =
      here === '' && line.next && !isMeta(line.next.text) ? line.next : { ...line, text: here };
    if (value.text !== '' && !MEASURE.test(value.text)) return { value: value.text, at: value.at };
  }
  return null;
}

/** The day after 填报日期, or a day that stands alone. */
export function issueDate(lines: readonly Line[]): Sourced<IsoDate> | null {
  for (const line of lines) {
    const match = DATE_LABEL.exec(line.text);
    if (!match) continue;
    const here = dateIn(line.text.slice(match.index + match[0].length).replace(NEXT_LABEL, ''));
    if (here) return { value: here, at: line.at };
    const next = line.next && (line.next.date ?? dateIn(line.next.text));
    if (next) return { value: next, at: line.next!.at };
  }
  const lone = lines.find(
    ({ text, date }) =>
      date || (isMeta(text) && !LABEL.test(text) && /^\(?\s*(?:19|20)\d\d/.test(text)),
  );
  const value = lone && (lone.date ?? dateIn(lone.text));
  return lone && value ? { value, at: lone.at } : null;
}

/** The day written in a text: 2026年7月15日, 2026.7.15, 2026-07-15. */
function dateIn(text: string): IsoDate | null {
  const match = DATE.exec(text);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
