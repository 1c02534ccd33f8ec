import { toSerial } from '../../../src/core/calendar/serial';
import { columnNumber, parseArea } from '../../../src/core/grid/address';
import { escapeAttribute, escapeText } from '../../../src/hosts/xml/escape-text';
import type { GivenSheet, GivenValue, GivenWorkbook } from '../given-workbook';
import { makeWorkbook, type MadeSheet } from './make-package';

/** Indexes of the cell formats that `makeWorkbook` is asked for. */
const FORMATS = ['yyyy-mm-dd', '0%'];
const DATE = 1;
const PERCENT = 2;

/** An .xlsx file of a workbook described as data. */
export function givenPackage({ sheets, date1904, structureProtected }: GivenWorkbook): Uint8Array {
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  const protection = structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
  return makeWorkbook({
    formats: FORMATS,
    workbookHead: properties + protection,
    sheets: sheets.map((sheet) => drawSheet(sheet, date1904 ?? false)),
  });
}

function drawSheet(sheet: GivenSheet, date1904: boolean): MadeSheet {
  const { name, cells, merges = [], hidden, hiddenRows = [], hiddenColumns = [] } = sheet;
  const byRow = new Map<number, string[]>(hiddenRows.map((row) => [row, []]));
  for (const [address, value] of Object.entries(cells)) {
    const row = parseArea(address)!.top;
    byRow.set(row, [...(byRow.get(row) ?? []), drawCell(address, value, date1904)]);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b);
  const columns = hiddenColumns
    .map(columnNumber)
    .map((n) => `<col min="${n}" max="${n}" hidden="1"/>`);
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return {
    name: escapeAttribute(name),
    state: hidden ? 'hidden' : undefined,
    head: columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    rows: rows
      .map(([row, drawn]) => {
        const hide = hiddenRows.includes(row) ? ' hidden="1"' : '';
        return `<row r="${row}"${hide}>${drawn.join('')}</row>`;
      })
      .join(''),
    tail:
      (sheet.protected ? '<sheetProtection sheet="1"/>' : '') +
      (merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`),
  };
}

function drawCell(at: string, value: GivenValue, date1904: boolean): string {
  if (typeof value === 'string') {
    return `<c r="${at}" t="inlineStr"><is><t>${escapeText(value)}</t></is></c>`;
  }
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('date' in value) {
    return `<c r="${at}" s="${DATE}"><v>${toSerial(value.date, date1904)}</v></c>`;
  }
  if ('percent' in value) return `<c r="${at}" s="${PERCENT}"><v>${value.percent / 100}</v></c>`;
  return `<c r="${at}" t="e"><v>${value.error}</v></c>`;
}
