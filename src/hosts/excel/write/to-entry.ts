import { toSerial } from '../../../core/calendar/serial';
import type { CellLink, DrawnCell, DrawnValue } from '../../../core/changes/drawing';
import { quoteSheet } from './quote-sheet';

/** Excel's limits of characters in a cell, and in a text within a formula. */
const MOST_CHARACTERS = 32_767;
const MOST_IN_FORMULA = 255;

/** What Excel would read as a formula, a number, a date, a truth value or an error unless told that it is text. */
const NEEDS_MARK = /^['=+\-@＝＋－＠#＃]|\p{N}|^\s*(?:true|false)\s*$/iu;

/** As it is entered into a cell: formulas with "=", texts that could be read otherwise with ', "" for blank. */
export function toEntry(value: DrawnValue, date1904: boolean): string | number {
  if (value === null) return '';
  if (typeof value === 'string') return textEntry(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if ('formula' in value) return `=${value.formula}`;
  if ('link' in value) return linkEntry(value);
  const serial = toSerial(value.date, date1904);
  return serial >= 0 ? serial : textEntry(value.date);
}

export function drawnValue(cell: DrawnCell): DrawnValue {
  return typeof cell === 'object' && cell !== null && 'style' in cell ? cell.value : cell;
}

function textEntry(text: string): string {
  const fitting = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return NEEDS_MARK.test(fitting) ? `'${fitting}` : fitting;
}

/** A formula, so that a thousand links are one block of cells and not a thousand calls. */
function linkEntry({ text, link }: CellLink): string {
  const target = `#${quoteSheet(link.sheet)}!${link.address}`;
  if (target.length > MOST_IN_FORMULA || text.length > MOST_IN_FORMULA) return textEntry(text);
  const quote = (part: string) => `"${part.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quote(target)},${quote(text)})`;
}
