import { highlightAreas } from '../../core/changes/highlight-areas';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import { HostError } from '../../hosts/host-error';
import { readSheetLook } from '../../hosts/xlsx/look/read-sheet-look';
import { openPackage, type Package } from '../../hosts/xlsx/package/open-package';
import { gridPreview } from './grid-preview';
import { MOST_ROWS, type Preview } from './preview';

/** Shows the clerk's sheets of a file one by one. */
export function createBookPreview(bytes: Uint8Array) {
  let pkg: Package | null = null;
  return (name: string, { sheets }: Workbook, checked: Checked | null): Preview => {
    const grid = sheets.find((sheet) => sheet.name === name);
    if (!grid) throw new HostError('sheetGone', { sheet: name });
    pkg ??= openPackage(bytes);
    const read = checked?.reading.sheets.find((sheet) => sheet.grid.name === name);
    const areas = read ? highlightAreas(grid, read.tables) : [];
    const last = grid.rows[Math.min(grid.rows.length, MOST_ROWS) - 1]?.row ?? 1;
    return gridPreview(grid, readSheetLook(pkg, name, last), areas);
  };
}
