import type { Area } from '../../../core/grid/address';
import type { CellValue, Grid, GridRow } from '../../../core/grid/grid';
import { hiddenSpans } from './hidden-spans';
import type { ReadBlock } from './read-blocks';
import { areasOf, usedArea, type SheetSurvey } from './survey-sheets';
import { toCellValue } from './to-cell-value';

export function toGrid(
  survey: SheetSurvey,
  blocks: readonly ReadBlock[],
  merges: readonly Area[],
  date1904: boolean,
): Grid {
  const { name, hidden, used, sheet } = survey;
  const area = usedArea(survey);
  const visible = areasOf(survey.visible);
  const spans = (of: 'rows' | 'columns', allHidden: boolean | null) => {
    if (!area || allHidden === false) return [];
    // with every row hidden nothing is visible, and the columns cannot be told
    if (visible.length === 0 && allHidden !== true) return [];
    return hiddenSpans(area, visible, of);
  };
  const isFiltered = [sheet.autoFilter, ...sheet.tables.items.map((table) => table.autoFilter)];
  return {
    name,
    rows: blocks.flatMap((block) => toRows(block, date1904)),
    merges,
    hiddenRows: area ? spans('rows', used.rowHidden) : [],
    hiddenColumns: area ? spans('columns', used.columnHidden) : [],
    hidden,
    filtered: isFiltered.some(({ isDataFiltered }) => isDataFiltered),
    protected: sheet.protection.protected && !sheet.protection.options.allowFormatCells,
  };
}

function toRows({ area, values, numberFormats }: ReadBlock, date1904: boolean): GridRow[] {
  const rows: GridRow[] = [];
  const blanks: readonly CellValue[] = Array<CellValue>(area.left - 1).fill(null);
  for (const [i, line] of values.entries()) {
    const formats = numberFormats[i] ?? [];
    const cells = line.map((value, j) => toCellValue(value, formats[j], date1904));
    const last = cells.findLastIndex((value) => value !== null);
    if (last >= 0)
      rows.push({ row: area.top + i, cells: [...blanks, ...cells.slice(0, last + 1)] });
  }
  return rows;
}
