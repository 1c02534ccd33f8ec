import type { Area } from '../../../src/core/grid/address';
import { refuse } from '../book/emulated-error';
import { cellsWithin, type Sheet } from '../book/sheet';
import { contains, guard, intersects } from './target';

/** Keeps the top-left value only. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  guard(sheet, 'format');
  if (across) refuse('ApiNotFound', 'EMULATOR: merging across');
  unmergeCells(sheet, area);
  for (const { row, column, cell } of cellsWithin(sheet, area)) {
    if (row === area.top && column === area.left) continue;
    cell.value = null;
    delete cell.formula;
  }
  sheet.merges.push(area);
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  guard(sheet, 'format');
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area) && !contains(area, merge));
}
