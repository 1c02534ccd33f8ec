import { areaAddress, cellAddress, MAX_COLUMN } from '../../../src/core/grid/address';
import type { Book } from './book';
import type { Sheet } from './sheet';

/** All that a person could see or print of a workbook, without ids, for comparing. */
export function bookState(book: Book): unknown {
  const state = {
    sheets: book.sheets.map(sheetState),
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    xml: book.xmlParts.map(({ xml }) => xml),
  };
  // a copy: the book goes on changing
  return JSON.parse(JSON.stringify(state)) as unknown;
}

function sheetState(sheet: Sheet): unknown {
  const cells = [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([at, { value, formula, format }]) => {
      const address = cellAddress(Math.floor(at / (MAX_COLUMN + 1)), at % (MAX_COLUMN + 1));
      return { address, value, ...(formula && { formula }), ...format };
    });
  const kept = <T extends object>(lines: Map<number, T>) =>
    [...lines].filter(([, line]) => Object.values(line).some(Boolean)).sort(([a], [b]) => a - b);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    showGridlines: sheet.showGridlines,
    cells,
    merges: sheet.merges.map(areaAddress).sort(),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, look, type }) => ({
      areas: areas.map(areaAddress),
      formula,
      look,
      type,
    })),
    charts: sheet.charts.map(({ id: _id, series, ...chart }) => ({
      ...chart,
      series: series.map((each) => ({ ...each, pointColors: [...each.pointColors] })),
    })),
    columns: kept(sheet.columns),
    rows: kept(sheet.rows),
    freeze: sheet.freeze,
    filter: sheet.filter,
    page: sheet.page,
  };
}
