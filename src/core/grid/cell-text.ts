import type { CellValue } from './grid';

/** A value as text, as a person would type it: 12, 85%, 2026-06-30, #REF!; "" where blank. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return value.trim();
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value.kind === 'date') return value.date;
  return value.kind === 'percent' ? `${value.percent}%` : value.error;
}
