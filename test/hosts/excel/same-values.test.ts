import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/core/actions/check';
import { summarize } from '../../../src/core/actions/summarize';
import type { DrawnSheet, Formula } from '../../../src/core/changes/drawing';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { findSheet } from '../../excel/book/book';
import { openXlsx } from '../../excel/book/open-xlsx';
import type { Sheet } from '../../excel/book/sheet';
import { cellValue } from '../../excel/formulas/evaluate';
import { openExcel } from '../../excel/open-excel';
import { zhCN } from '../../../src/locale/zh-CN';

const SAMPLES = path.resolve(__dirname, '../../../samples');
const AS_OF = '2026-11-21';

const files = readdirSync(SAMPLES).filter((name) => /(?<!-督办)\.xlsx$/.test(name));

describe.each(files)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, file)));

  it('is read from Excel as from the file', async () => {
    const fromFile = await createXlsxHost(bytes).read();
    openExcel(await openXlsx(bytes, { today: AS_OF }));
    const fromExcel = await createExcelHost().read();
    expect({ ...fromExcel, sheets: fromExcel.sheets.map(({ rows }) => rows) }).toEqual({
      ...fromFile,
      sheets: fromFile.sheets.map(({ rows }) => rows),
    });
  });

  it('shows in Excel the numbers that the core worked out', async () => {
    const book = await openXlsx(bytes, { today: AS_OF });
    openExcel(book);
    const host = createExcelHost();
    const workbook = await host.read();
    const checked = check(workbook, { asOf: AS_OF, dueSoonDays: 7 });
    const changes = summarize(workbook, checked, { asOfTyped: false, palette: null }, zhCN.sheets);
    await host.apply(changes);
    for (const change of changes) {
      if (change.kind !== 'setSheet') continue;
      const shown = findSheet(book, change.sheet.name)!;
      for (const { address, formula, value } of formulas(change.sheet)) {
        const now = valueAt(shown, address);
        const expected = typeof value === 'number' ? expect.closeTo(value, 6) : value;
        expect({ address, formula, now }).toEqual({ address, formula, now: expected as unknown });
      }
    }
  });
});

function* formulas(sheet: DrawnSheet): Generator<Formula & { readonly address: [number, number] }> {
  for (const [i, { cells }] of sheet.rows.entries()) {
    for (const [j, cell] of cells.entries()) {
      const value =
        typeof cell === 'object' && cell !== null && 'style' in cell ? cell.value : cell;
      if (typeof value === 'object' && value !== null && 'formula' in value) {
        yield { ...value, address: [i + 1, j + 1] };
      }
    }
  }
}

function valueAt(sheet: Sheet, [row, column]: [number, number]): unknown {
  return cellValue(sheet, row, column);
}
