import { isoDate, type IsoDate } from '../../../core/calendar/iso-date';
import { fromSerial } from '../../../core/calendar/serial';
import type { CellValue } from '../../../core/grid/grid';
import { HostError } from '../../host-error';
import { decodeEntities } from '../../xml/entities';
import { decodeCellText } from '../package/cell-text';
import type { NumberKind } from './number-format';
import { readPlainText, readRichText } from './rich-text';

/** What cells of one workbook point to. */
export interface CellContext {
  /** Null where the workbook has no such table. */
  readonly strings: readonly string[] | null;
  /** By style index. */
  readonly kinds: readonly NumberKind[];
  readonly date1904: boolean;
}

/** A cell as written → its value; blank text is null. A string that the table does not hold is an error value, never blank; where there is no table at all `damaged` is thrown. */
export function cellValue(
  style: number,
  type: string,
  text: string,
  context: CellContext,
): CellValue {
  switch (type) {
    case 's':
      return sharedValue(text, context.strings);
    case 'inlineStr':
      return readRichText(text, { contentStart: 0, contentEnd: text.length }) || null;
    case 'str':
      return readPlainText(text) || null;
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { kind: 'error', error: decodeEntities(text) };
    case 'd':
      return isoText(text);
    default:
      return numberValue(text, context.kinds[style] ?? 'number', context.date1904);
  }
}

function sharedValue(index: string, strings: readonly string[] | null): CellValue {
  if (!strings) throw new HostError('damaged', { missing: 'sharedStrings.xml' });
  // Number(' ') would be 0
  const value = strings[index.charCodeAt(0) > 32 ? Number(index) : Number(index.trim() || NaN)];
  return value === undefined ? { kind: 'error', error: '#REF!' } : value || null;
}

function numberValue(text: string, kind: NumberKind, date1904: boolean): CellValue {
  const number = Number(text);
  if (!Number.isFinite(number) || (number === 0 && text.trim() === '')) {
    return decodeCellText(decodeEntities(text.trim())) || null;
  }
  if (kind === 'date') {
    const date = fromSerial(number, date1904);
    return date === null ? number : { kind: 'date', date };
  }
  // 0.07 × 100 is 7.000000000000001
  if (kind === 'percent')
    return { kind: 'percent', percent: Number((number * 100).toPrecision(12)) };
  return number;
}

const ISO_DATE = /^\s*(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*(?:Z|[+-][\d:]+)?)?\s*$/;

/** "2014-02-14T08:27:48Z" → the day; a bare time stays text. */
function isoText(text: string): CellValue {
  const match = ISO_DATE.exec(text);
  const date: IsoDate | null =
    match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === null ? text.trim() || null : { kind: 'date', date };
}
