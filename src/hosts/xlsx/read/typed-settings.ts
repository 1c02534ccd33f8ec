import { isoDate, type IsoDate } from '../../../core/calendar/iso-date';
import { fromSerial } from '../../../core/calendar/serial';
import { parseArea } from '../../../core/grid/address';
import type { CellValue, Workbook } from '../../../core/grid/grid';
import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement } from '../../xml/elements';
import type { Package } from '../package/open-package';
import { cellValue, type CellContext } from './cell-value';
import { readPlace } from './our-sheets';
import { plainMarkup } from './plain-markup';
import { createCellScanner } from './scan-cells';
import type { WorkbookPart } from './workbook-part';

const AS_OF = 'Duban_AsOf';
const DUE_SOON_DAYS = 'Duban_SoonDays';

/** What a person typed over our as-of and due-soon cells; a formula there is ours. */
export function readTyped(
  pkg: Package,
  workbook: WorkbookPart,
  context: CellContext,
): Workbook['typed'] {
  const typed = (name: string) => typedValue(pkg, workbook, name, context);
  return {
    asOf: toDate(typed(AS_OF), context.date1904),
    dueSoonDays: toDays(typed(DUE_SOON_DAYS)),
  };
}

function typedValue(
  pkg: Package,
  { names, sheets }: WorkbookPart,
  name: string,
  context: CellContext,
): CellValue {
  const defined = names.find((defined) => defined.name === name && defined.sheet === null);
  const place = defined && readPlace(defined.refersTo);
  const part = place && sheets.find((sheet) => sheet.name === place.sheet)?.part;
  const xml = plainMarkup((part && pkg.part(part)?.text()) || '');
  const cell = place ? findCell(xml, place.address) : null;
  if (!cell || childElement(xml, cell, 'f')) return null;
  let value: CellValue = null;
  const scan = createCellScanner(cell.prefix, {
    cell: (_, style, type, text) => (value = cellValue(style, type, text, context)),
  });
  scan(xml, cell.start, cell.end);
  return value;
}

function findCell(xml: string, address: string) {
  const root = rootElement(xml);
  const data = root && childElement(xml, root, 'sheetData');
  const row = parseArea(address)?.top;
  for (const element of data ? childElements(xml, data) : []) {
    if (Number(attribute(element.tag, 'r')) !== row) continue;
    const cells = childElements(xml, element);
    return cells.find(({ tag }) => attribute(tag, 'r') === address) ?? null;
  }
  return null;
}

const WRITTEN_DATE = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/;

/** A date, a serial, or a day as text: "2026-06-30", "2026年6月30日". */
function toDate(value: CellValue, date1904: boolean): IsoDate | null {
  if (typeof value === 'number') return fromSerial(value, date1904);
  if (typeof value === 'string') {
    const match = WRITTEN_DATE.exec(value);
    return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return value !== null && typeof value === 'object' && value.kind === 'date' ? value.date : null;
}

function toDays(value: CellValue): number | null {
  const days = typeof value === 'string' ? Number(value.trim() || NaN) : value;
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= 3660
    ? days
    : null;
}
