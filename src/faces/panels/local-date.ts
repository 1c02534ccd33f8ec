import { isoDate, type IsoDate } from '../../core/calendar/iso-date';

/** Calendar components speak local `Date`s. */
export function toLocalDate(date: IsoDate): Date {
  return new Date(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

export function fromLocalDate(date: Date): IsoDate {
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate())!;
}
