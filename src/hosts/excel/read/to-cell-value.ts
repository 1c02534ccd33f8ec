import { fromSerial } from '../../../core/calendar/serial';
import type { CellValue } from '../../../core/grid/grid';
import { numberKind, type NumberKind } from '../../xlsx/read/number-format';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** A value as Office.js gives it, under its number format. */
export function toCellValue(value: unknown, numberFormat: unknown, date1904: boolean): CellValue {
  if (typeof value === 'string') {
    if (value === '') return null;
    return value.startsWith('#') && ERROR.test(value) ? { kind: 'error', error: value } : value;
  }
  if (typeof value !== 'number') return typeof value === 'boolean' ? value : null;
  const kind = kindOf(numberFormat);
  if (kind === 'date') {
    const date = fromSerial(value, date1904);
    return date === null ? value : { kind: 'date', date };
  }
  // 0.07 × 100 is 7.000000000000001
  if (kind === 'percent') {
    return { kind: 'percent', percent: Number((value * 100).toPrecision(12)) };
  }
  return value;
}

const kinds = new Map<string, NumberKind>();

export function kindOf(numberFormat: unknown): NumberKind {
  if (typeof numberFormat !== 'string' || numberFormat === 'General') return 'number';
  const known = kinds.get(numberFormat);
  if (known !== undefined) return known;
  const kind = numberKind(numberFormat);
  kinds.set(numberFormat, kind);
  return kind;
}
