import { parseArea, type Place } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { WorkbookReading } from '../tasks/reading';

/** Looks up what stands in a cell of a table that was read, as text; "" elsewhere. */
export function textAt({ sheets }: WorkbookReading): (at: Place) => string {
  const bySheet = new Map(sheets.map((sheet) => [sheet.grid.name, sheet]));
  return ({ sheet, address }) => {
    const area = parseArea(address);
    if (!area) return '';
    const found = bySheet.get(sheet)?.tables.find(({ table: { area: outer } }) => {
      return outer.top <= area.top && area.top <= outer.bottom;
    });
    return found ? asText(found.table.cell(area.top, area.left).value) : '';
  };
}

function asText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'percent':
      return `${value.percent}%`;
    case 'error':
      return value.error;
  }
}
