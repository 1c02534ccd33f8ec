import type { CellValue } from '../../../src/core/grid/grid';
import { cellAddress } from '../../../src/core/grid/address';
import { openPackage } from '../../../src/hosts/xlsx/package/open-package';
import { writePackage } from '../../../src/hosts/xlsx/package/write-package';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';

/** Every cell that holds something, our sheets' too, by "sheet!A1". Days and shares are plain numbers and texts, however they are shown. */
export function allCells(bytes: Uint8Array): Map<string, string | number | boolean> {
  const cells = new Map<string, string | number | boolean>();
  for (const { name, rows } of readXlsx(unmarked(bytes)).sheets) {
    for (const { row, cells: values } of rows) {
      values.forEach((value, i) => {
        const plain = toPlain(value);
        if (plain !== '') cells.set(`${name}!${cellAddress(row, i + 1)}`, plain);
      });
    }
  }
  return cells;
}

/** Without the marks by which a reader knows our sheets and passes over them. */
function unmarked(bytes: Uint8Array): Uint8Array {
  const pkg = openPackage(bytes);
  const workbook = pkg.part(pkg.workbookPart)!.text().replaceAll('Duban_Sheet_', 'Sheet_');
  return writePackage(pkg, new Map([[pkg.workbookPart, new TextEncoder().encode(workbook)]]));
}

function toPlain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if (value.kind === 'date') return value.date;
  // to the precision in which any program writes a number
  return value.kind === 'percent' ? Number((value.percent / 100).toPrecision(12)) : value.error;
}
