import type { CellValue } from './grid';

/** A value as text, as a person would type it: 12, 85%, 2026-06-30, #REF!; "" where blank. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return trimmed(value);
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value.kind === 'date') return value.date;
  return value.kind === 'percent' ? `${value.percent}%` : value.error;
}

/** White space and nothing else. */
export function isBlank(text: string): boolean {
  return !isInk(text.charCodeAt(0)) && text.trim() === '';
}

/** Most texts begin and end in a character that is plainly no white space, and need no closer look. */
function trimmed(text: string): string {
  const inked = isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
  return inked ? text : text.trim();
}

function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
}
