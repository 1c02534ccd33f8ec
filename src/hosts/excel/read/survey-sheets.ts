import { parseArea, type Area } from '../../../core/grid/address';
import { hasNewerApi } from '../run-excel';

/** All that is asked of one sheet before its cells: how far it reaches, and what is merged, hidden, filtered, locked. */
export interface SheetSurvey {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas;
  readonly sheet: Excel.Worksheet;
}

export function surveySheet(sheet: Excel.Worksheet): SheetSurvey {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  // merges are found by their top-left cell only: ask over everything that is used
  const merges = hasNewerApi() ? used.getMergedAreasOrNullObject() : null;
  merges?.load('areas/items/address');
  const visible = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  visible.load('areas/items/address');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/autoFilter/isDataFiltered');
  sheet.protection.load('protected,options');
  return {
    name: sheet.name,
    id: sheet.id,
    hidden: sheet.visibility !== Excel.SheetVisibility.visible,
    used,
    merges,
    visible,
    sheet,
  };
}

/** Null: a sheet without a single value. */
export function usedArea({ used }: SheetSurvey): Area | null {
  if (used.isNullObject) return null;
  const [top, left] = [used.rowIndex + 1, used.columnIndex + 1];
  return { top, left, bottom: top + used.rowCount - 1, right: left + used.columnCount - 1 };
}

export function areasOf(areas: Excel.RangeAreas | null): readonly Area[] {
  if (!areas || areas.isNullObject) return [];
  return areas.areas.items
    .map(({ address }) => parseArea(address.slice(address.lastIndexOf('!') + 1)))
    .filter((area) => area !== null);
}
