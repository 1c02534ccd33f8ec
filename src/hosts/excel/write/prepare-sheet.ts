import type { Change } from '../../../core/changes/change';
import { areaAddress, type Area } from '../../../core/grid/address';
import { SHEET_NAME_PREFIX } from '../../xlsx/read/our-sheets';
import { layOutContent, type Content } from './lay-out-content';
import { clearSheet, layOutSheet } from './lay-out-sheet';
import { quoteSheet } from './quote-sheet';
import { setUpPage } from './set-up-page';
import { PLACE_COLUMNS, STAGE_COLUMN, STAGE_COLUMNS } from './stage';
import { smallStep as step, type Step } from './step';
import type { TargetState } from './target-state';
import { writeContent } from './write-content';

const LAYOUT_BYTES = 120_000;

type SetSheet = Extract<Change, { readonly kind: 'setSheet' }>;

/** What is to be done for one sheet of ours, by when its turn comes. */
export interface PreparedSheet {
  readonly name: string;
  readonly isNew: boolean;
  readonly markName: string;
  /** Id of a sheet used again. */
  readonly stagedOn: readonly string[];
  readonly add: readonly Step[];
  /** Enters the contents; beside the old ones where the sheet is used again. */
  readonly enter: readonly Step[];
  readonly place: readonly Step[];
  readonly layOut: readonly Step[];
  readonly mark: readonly Step[];
  readonly page: readonly Step[];
}

export type PrepareSheets = typeof prepareSheets;

/** Those of the changes that draw a sheet. */
export function prepareSheets(
  state: TargetState,
  changes: readonly Change[],
  date1904: boolean,
): readonly PreparedSheet[] {
  return changes.flatMap((change) =>
    change.kind === 'setSheet' ? [prepareSheet(state, change, date1904)] : [],
  );
}

function prepareSheet(
  { workbook, ours }: TargetState,
  { key, sheet: drawn }: SetSheet,
  date1904: boolean,
): PreparedSheet {
  const { sheet: known, mark } = ours.get(key)!;
  const isNew = known.isNullObject;
  const { name } = drawn;
  const markName = SHEET_NAME_PREFIX + key;
  // asked for when its turn comes: Excel looks a sheet up in the order of the calls
  const target = once(() =>
    isNew ? workbook.worksheets.add(name) : workbook.worksheets.getItem(known.id),
  );
  const content = layOutContent(drawn, date1904);
  const right = isNew ? 0 : STAGE_COLUMN;
  const charts = isNew ? [] : known.charts.items;
  return {
    name,
    isNew,
    markName,
    stagedOn: isNew ? [] : [known.id],
    add: [step(target)],
    enter: writeContent(target, content, right),
    place: [
      step(() => {
        if (isNew) return;
        if (known.name !== name) target().name = name;
        clearSheet(target(), charts);
        moveIntoPlace(target(), content);
      }),
    ],
    layOut: [{ bytes: LAYOUT_BYTES, run: () => layOutSheet(target(), drawn, isNew) }],
    mark: [
      step(() => {
        const refersTo = `=${quoteSheet(name)}!$A$1`;
        if (mark.isNullObject) workbook.names.add(markName, refersTo).visible = false;
        else mark.formula = refersTo;
      }),
    ],
    page: [step(() => setUpPage(target(), drawn.page))],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function moveIntoPlace(sheet: Excel.Worksheet, { rows, width }: Content): void {
  const place: Area = { top: 1, left: 1, bottom: rows.length, right: width };
  const stage = { ...place, left: place.left + STAGE_COLUMN, right: place.right + STAGE_COLUMN };
  sheet.getRange(PLACE_COLUMNS).clear();
  if (rows.length > 0) {
    sheet.getRange(areaAddress(place)).copyFrom(sheet.getRange(areaAddress(stage)), 'Formulas');
  }
  sheet.getRange(STAGE_COLUMNS).clear();
}
