import { fromSerial } from '../../../src/core/calendar/serial';
import type { CellContent } from './cell';

/** What a cell shows, by its number format: General, decimals, percents, quoted words, days; enough for our sheets. */
export function displayText(value: CellContent, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return general(value);
  const sections = numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = sections[value > 0 ? 0 : value < 0 ? 1 : 2] ?? sections[0]!;
  const shown = sections.length > 1 && value < 0 ? -value : value;
  return isDateSection(section) ? dateText(value, section, date1904) : numberText(shown, section);
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

const PIECE =
  /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|(y+|m+|d+|h+|s+|a+)|([#0?][#0?,]*(?:\.[#0?]+)?%?)|(.)/gi;

function isDateSection(section: string): boolean {
  return /[ymdhs]/i.test(section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

function dateText(serial: number, section: string, date1904: boolean): string {
  const day = fromSerial(serial, date1904);
  if (day === null) return '#'.repeat(8);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const minutes = Math.round((serial % 1) * 1440);
  return section.replace(PIECE, (whole, quoted, escaped, letters: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (!letters) return whole.startsWith('[') || whole === '@' ? '' : whole;
    const padded = (n: number) => String(n).padStart(Math.min(letters.length, 2), '0');
    switch (letters[0]!.toLowerCase()) {
      case 'y':
        return letters.length > 2 ? String(year) : String(year).slice(2);
      case 'm':
        return padded(month);
      case 'd':
        return padded(date);
      case 'h':
        return padded(Math.floor(minutes / 60));
      default:
        return '00';
    }
  });
}

function numberText(value: number, section: string): string {
  let placed = false;
  return section.replace(PIECE, (whole, quoted, escaped, _letters, digits: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (digits && !placed) {
      placed = true;
      return placeDigits(value, digits);
    }
    return /^[[_*]/.test(whole) ? '' : whole;
  });
}

function placeDigits(value: number, digits: string): string {
  const percent = digits.endsWith('%');
  const decimals = digits.replace('%', '').split('.')[1]?.length ?? 0;
  const text = (percent ? value * 100 : value).toFixed(decimals);
  const grouped = digits.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/, ',') : text;
  return percent ? `${grouped}%` : grouped;
}
