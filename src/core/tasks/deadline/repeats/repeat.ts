import type { IsoDate } from '../../../calendar/iso-date';

/** A rhythm as an RFC 5545 rule; null where the rhythm is not told (定期). */
export interface Repeat {
  readonly rrule: string | null;
  readonly ambiguous: boolean;
}

export function repeat(rrule: string | null, ambiguous = false): Repeat {
  return { rrule, ambiguous };
}

/** FREQ=MONTHLY, FREQ=MONTHLY;INTERVAL=3 … */
export function plainRule(frequency: string, interval: number): string {
  return interval > 1 ? `FREQ=${frequency};INTERVAL=${interval}` : `FREQ=${frequency}`;
}

/** The rule bounded by its last day. */
export function until(rrule: string | null, last: IsoDate | null): string | null {
  return rrule === null || last === null ? rrule : `${rrule};UNTIL=${last.replaceAll('-', '')}`;
}

/** The rhythm of a bare unit: 月 is monthly, 季 every three months. */
export function everyUnit(unit: string, interval = 1): string {
  if (/^(?:工作日|个工作日)/.test(unit)) return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  if (/^[日天晚]/.test(unit)) return plainRule('DAILY', interval);
  if (/^(?:周|星期|礼拜)/.test(unit)) return plainRule('WEEKLY', interval);
  if (unit.startsWith('旬')) return 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1';
  if (/^半个?月/.test(unit)) return 'FREQ=MONTHLY;BYMONTHDAY=15,-1';
  if (unit.startsWith('半年')) return 'FREQ=MONTHLY;INTERVAL=6';
  if (unit.startsWith('季')) return plainRule('MONTHLY', interval * 3);
  if (unit.startsWith('年')) return plainRule('YEARLY', interval);
  return plainRule('MONTHLY', interval);
}

/** The same as a repeat; a school term has no rule. */
export function everyTurn(unit: string, interval = 1): Repeat {
  return unit.startsWith('学') ? repeat(null, true) : repeat(everyUnit(unit, interval));
}
