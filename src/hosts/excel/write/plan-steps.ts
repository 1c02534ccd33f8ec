import type { Change } from '../../../core/changes/change';
import { areaAddress, columnLetter, MAX_COLUMN, type Area } from '../../../core/grid/address';
import { SHEET_NAME_PREFIX } from '../../xlsx/read/our-sheets';
import { escapeText } from '../../xlsx/package/xml';
import { MEMORY_NAMESPACE } from '../our-marks';
import { addHighlights, deleteOurs, isOurs, type Candidate } from './highlights';
import { clearSheet, layOutSheet } from './lay-out-sheet';
import { layOutContent, type Content } from './lay-out-content';
import { quoteSheet } from './quote-sheet';
import { setUpPage } from './set-up-page';
import type { Step } from './step';
import type { TargetState } from './target-state';
import { writeContent } from './write-content';

/** Everything to be done, prepared before anything is. */
export interface WritingPlan {
  /** New sheets and names, and the contents: beside the old ones where a sheet is used again. */
  readonly staging: readonly Step[];
  /** Puts all in its place; small, and sent in one request. */
  readonly commit: readonly Step[];
  readonly added: Added;
}

/** What is to be taken back where the writing does not come to its end. */
export interface Added {
  readonly sheets: readonly { readonly name: string; readonly mark: string }[];
  readonly names: readonly string[];
  /** Ids of sheets with contents beside the old ones. */
  readonly staged: readonly string[];
  /** The clerk's sheets that had no highlights of ours. */
  readonly highlighted: readonly string[];
  readonly memory: boolean;
}

/** Contents of a sheet used again wait from this column on ("AMK"); no sheet of ours comes near it. */
const STAGE_COLUMN = 1024;
export const STAGE_COLUMNS = `${columnLetter(STAGE_COLUMN + 1)}:${columnLetter(MAX_COLUMN)}`;
const PLACE_COLUMNS = `A:${columnLetter(STAGE_COLUMN)}`;

const SMALL = 2000;
const LAYOUT_BYTES = 120_000;

type SetSheet = Extract<Change, { readonly kind: 'setSheet' }>;

export function planSteps(
  state: TargetState,
  changes: readonly Change[],
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  date1904: boolean,
): WritingPlan {
  const of = <K extends Change['kind']>(kind: K) =>
    changes.filter(
      (change): change is Extract<Change, { readonly kind: K }> => change.kind === kind,
    );
  const sheets = of('setSheet').map((change) => prepareSheet(state, change, date1904));
  const isNewName = (name: string) => state.names.get(name)!.isNullObject;
  const [newNames, oldNames] = partition(of('setName'), ({ name }) => isNewName(name));
  const { names } = state.workbook;
  return {
    staging: [
      { bytes: SMALL, run: () => suspend(state.workbook) },
      // formulas name sheets and names: all of them stand before the first formula
      ...sheets.flatMap(({ add }) => add),
      ...newNames.map(({ name, refersTo }) => step(() => names.add(name, `=${refersTo}`))),
      ...sheets.flatMap(({ enter }) => enter),
    ],
    commit: [
      { bytes: SMALL, run: () => suspend(state.workbook) },
      ...sheets.flatMap(({ place }) => place),
      ...oldNames.map(({ name, refersTo }) =>
        step(() => (state.names.get(name)!.formula = `=${refersTo}`)),
      ),
      ...of('setMemory').map(({ text }) => step(() => setMemory(state, text), text?.length ?? 0)),
      ...[...candidates.values()].map((rules) => step(() => deleteOurs(rules))),
      ...of('setHighlights').map((change) =>
        step(
          () => addHighlights(state.highlighted.get(change.sheet)!.sheet, change),
          change.areas.length * 16,
        ),
      ),
      ...of('deleteSheet').map(({ key }) => step(() => deleteSheet(state, key))),
      ...of('deleteName').map(({ name }) => step(() => deleteItem(state.names.get(name)!))),
      // looks after all contents: should one of them be refused, the numbers still belong together
      ...sheets.flatMap(({ layOut }) => layOut),
      ...sheets.flatMap(({ mark }) => mark),
      // last: a computer without a printer refuses these, and nothing else must suffer
      ...sheets.flatMap(({ page }) => page),
    ],
    added: {
      sheets: sheets
        .filter(({ isNew }) => isNew)
        .map(({ name, markName }) => ({ name, mark: markName })),
      names: newNames.map(({ name }) => name),
      staged: sheets.flatMap(({ stagedOn }) => stagedOn),
      highlighted: of('setHighlights')
        .map(({ sheet }) => sheet)
        .filter((sheet) => !candidates.get(sheet)!.some(isOurs)),
      memory: state.memory?.items.length === 0,
    },
  };
}

const step = (run: () => void, extra = 0): Step => ({ bytes: SMALL + extra * 3, run });

interface PreparedSheet {
  readonly name: string;
  readonly isNew: boolean;
  readonly markName: string;
  readonly stagedOn: readonly string[];
  readonly add: readonly Step[];
  readonly enter: readonly Step[];
  readonly place: readonly Step[];
  readonly layOut: readonly Step[];
  readonly mark: readonly Step[];
  readonly page: readonly Step[];
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

function suspend({ application }: Excel.Workbook): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

function setMemory({ workbook, memory, original }: TargetState, text: string | null): void {
  const [known, ...others] = memory?.items ?? [];
  if (text === null) {
    // without us there is nothing left for which a file would need its original
    for (const collection of [memory, original]) {
      for (const part of collection?.items ?? []) part.delete();
    }
    return;
  }
  const xml = `<memory xmlns="${MEMORY_NAMESPACE}">${escapeText(text).replaceAll('\r', '&#13;')}</memory>`;
  if (known) known.setXml(xml);
  else workbook.customXmlParts.add(xml);
  for (const part of others) part.delete();
}

function deleteSheet({ ours }: TargetState, key: SetSheet['key']): void {
  const { sheet, mark } = ours.get(key)!;
  if (!sheet.isNullObject) sheet.delete();
  deleteItem(mark);
}

function deleteItem(item: Excel.NamedItem): void {
  if (!item.isNullObject) item.delete();
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
