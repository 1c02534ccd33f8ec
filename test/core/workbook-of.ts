import type { Grid, Workbook } from '../../src/core/grid/grid';

/** A workbook of these sheets, with nothing of ours in it. */
export function workbookOf(...sheets: readonly Grid[]): Workbook {
  return {
    sheets,
    ours: {},
    sheetNames: sheets.map(({ name }) => name),
    activeSheet: null,
    date1904: false,
    typed: { asOf: null, dueSoonDays: null },
    memory: null,
  };
}
