import { isoDate, type IsoDate } from '../../../core/calendar/iso-date';
import { fromSerial } from '../../../core/calendar/serial';
import type { Workbook } from '../../../core/grid/grid';

/** Our as-of and due-soon cells, as loaded. */
export interface TypedCells {
  readonly asOf: Excel.Range;
  readonly dueSoonDays: Excel.Range;
}

export function loadTyped({ workbook }: Excel.RequestContext): TypedCells {
  const load = (name: string) => {
    const cell = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    cell.load('values,formulas');
    return cell;
  };
  return { asOf: load('Duban_AsOf'), dueSoonDays: load('Duban_SoonDays') };
}

/** What a person typed over them; a formula there is ours. */
export function typedSettings(
  { asOf, dueSoonDays }: TypedCells,
  date1904: boolean,
): Workbook['typed'] {
  return { asOf: toDate(content(asOf), date1904), dueSoonDays: toDays(content(dueSoonDays)) };
}

function content(cell: Excel.Range): unknown {
  if (cell.isNullObject) return null;
  const formula: unknown = cell.formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') ? null : cell.values[0]?.[0];
}

const WRITTEN_DATE = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/;

/** A serial, or a day as text: "2026-06-30", "2026年6月30日". */
function toDate(value: unknown, date1904: boolean): IsoDate | null {
  if (typeof value === 'number') return fromSerial(value, date1904);
  const match = typeof value === 'string' ? WRITTEN_DATE.exec(value) : null;
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function toDays(value: unknown): number | null {
  const days = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= 3660
    ? days
    : null;
}
