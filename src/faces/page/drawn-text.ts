import type { DrawnValue } from '../../core/changes/drawing';
import type { IsoDate } from '../../core/calendar/iso-date';
import { fromSerial } from '../../core/calendar/serial';

/** What a drawn value shows under the number formats of our own sheets; null where it shows nothing. */
export function drawnText(
  value: DrawnValue,
  format: string | undefined,
  date1904: boolean,
): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shownNumber(value, format, date1904);
  if ('link' in value) return value.text;
  if ('date' in value) return shownDay(value.date, format ?? '');
  return drawnText(asPlain(value.value), format, date1904);
}

function asPlain(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function shownNumber(value: number, format: string | undefined, date1904: boolean): string | null {
  if (!format || format === '@' || format === 'General') return String(value);
  if (/[ymd]/.test(withoutQuoted(format))) {
    const day = fromSerial(value, date1904);
    return day && shownDay(day, format);
  }
  const [plus = '', minus = `-${plus}`, zero = plus] = format.split(';');
  const section = value > 0 ? plus : value < 0 ? minus : zero;
  const size = Math.abs(value);
  const digits = section.includes('%') ? `${(size * 100).toFixed(1)}` : String(Math.round(size));
  const shown = section.replace(/"([^"]*)"/g, '$1').replace(/0(?:\.0+)?/, digits);
  return shown === '' ? null : shown;
}

/** yyyy-mm-dd, yyyy"年"m"月"d"日", m"月". */
function shownDay(day: IsoDate, format: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return format
    .replace(/"([^"]*)"/g, '$1')
    .replace(/yyyy|mm|m|dd|d/g, (letters) =>
      letters === 'yyyy'
        ? year
        : letters === 'mm'
          ? month
          : letters === 'm'
            ? String(Number(month))
            : letters === 'dd'
              ? date
              : String(Number(date)),
    );
}

function withoutQuoted(format: string): string {
  return format.replace(/"[^"]*"/g, '');
}
