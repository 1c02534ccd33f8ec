import type { Change } from '../../../core/changes/change';
import type { OurSheetKey } from '../../../core/grid/grid';
import { SHEET_NAME_PREFIX } from '../../xlsx/read/our-sheets';
import { loadParts, MEMORY_NAMESPACE, ORIGINAL_NAMESPACE } from '../our-marks';
import { loadFormulas, loadRules, type Candidate } from './highlights';

/** The workbook before the first write, as far as the changes touch it. */
export interface TargetState {
  readonly workbook: Excel.Workbook;
  readonly ours: ReadonlyMap<OurSheetKey, OurSheet>;
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  readonly highlighted: ReadonlyMap<string, HighlightedSheet>;
  /** Asked for only where the memory changes. */
  readonly memory: Excel.CustomXmlPartScopedCollection | null;
  readonly original: Excel.CustomXmlPartScopedCollection | null;
  /** What Excel gives as the year of serial 1; asked for only where sheets are written. */
  readonly yearOfSerialOne: Excel.FunctionResult<number> | null;
}

export interface OurSheet {
  readonly mark: Excel.NamedItem;
  /** A null object where the sheet is not there yet. */
  readonly sheet: Excel.Worksheet;
}

export interface HighlightedSheet {
  readonly sheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Asks for all of it; to be synced. */
export function loadTargetState(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
): TargetState {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name');
  const hasSome = (kind: Change['kind']) => changes.some((change) => change.kind === kind);
  const yearOfSerialOne = hasSome('setSheet') ? workbook.functions.year(1) : null;
  yearOfSerialOne?.load('value');
  const [memory = null, original = null] = hasSome('setMemory')
    ? [MEMORY_NAMESPACE, ORIGINAL_NAMESPACE].map((namespace) => loadParts(workbook, namespace))
    : [];
  const ours = new Map<OurSheetKey, OurSheet>();
  const names = new Map<string, Excel.NamedItem>();
  const highlighted = new Map<string, HighlightedSheet>();
  for (const change of changes) {
    if ('key' in change) ours.set(change.key, loadOurSheet(workbook, change.key));
    else if ('name' in change) names.set(change.name, loadName(workbook, change.name));
    else if ('sheet' in change)
      highlighted.set(change.sheet, loadHighlighted(workbook, change.sheet));
  }
  return { workbook, ours, names, highlighted, memory, original, yearOfSerialOne };
}

/** The rules that could be ours; needs a sync of its own only where there are any. */
export function loadCandidates({
  highlighted,
}: Pick<TargetState, 'highlighted'>): ReadonlyMap<string, readonly Candidate[]> {
  return new Map(
    [...highlighted].map(([name, { sheet, rules }]) => [
      name,
      sheet.isNullObject ? [] : loadFormulas(rules),
    ]),
  );
}

export function loadName(workbook: Excel.Workbook, name: string): Excel.NamedItem {
  const item = workbook.names.getItemOrNullObject(name);
  item.load('formula');
  return item;
}

function loadOurSheet(workbook: Excel.Workbook, key: OurSheetKey): OurSheet {
  const mark = loadName(workbook, SHEET_NAME_PREFIX + key);
  const { worksheet: sheet } = mark.getRangeOrNullObject();
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.charts.load('items/id');
  return { mark, sheet };
}

export function loadHighlighted(workbook: Excel.Workbook, name: string): HighlightedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  sheet.protection.load('protected,options');
  return { sheet, rules: loadRules(sheet) };
}
