import type { SheetWords } from '../sheet-words';
import { narrowest } from './row-height';

const USUAL = 12;

/** Of a column of days, in characters: four digits have room with their words, for a number that is too wide shows as ###. */
export function daysWidth({ formats }: SheetWords): number {
  const shown = formats.days.split(';').map((section) => section.replace('0', '8888'));
  return Math.max(
    USUAL,
    ...shown.map((text) => narrowest(text.replace(/"/g, '').replace(/ /g, '_'))),
  );
}
