import type { Change } from '../../../core/changes/change';
import type { OurSheetKey } from '../../../core/grid/grid';
import { addHighlights, deleteOurs, isOurs, type Candidate } from './highlights';
import type { PreparedSheet } from './prepare-sheet';
import { setMemory } from './set-memory';
import { smallStep as step, type Step } from './step';
import type { TargetState } from './target-state';

/** Everything to be done, prepared before anything is. */
export interface WritingPlan {
  /** New sheets and names, and the contents: beside the old ones where a sheet is used again. */
  readonly staging: readonly Step[];
  /** Puts all in its place; small, and sent in one request. */
  readonly commit: readonly Step[];
  readonly added: Added;
  /** What stood before is overwritten or deleted, and cannot be put back. */
  readonly overwrites: boolean;
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

export function planSteps(
  state: TargetState,
  changes: readonly Change[],
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  sheets: readonly PreparedSheet[],
): WritingPlan {
  const of = <K extends Change['kind']>(kind: K) =>
    changes.filter(
      (change): change is Extract<Change, { readonly kind: K }> => change.kind === kind,
    );
  const isNewName = (name: string) => state.names.get(name)!.isNullObject;
  const ownRules = [...candidates.values()].flat().filter(isOurs);
  const [newNames, oldNames] = partition(of('setName'), ({ name }) => isNewName(name));
  const { names } = state.workbook;
  return {
    staging: [
      step(() => suspend(state.workbook)),
      // formulas name sheets and names: all of them stand before the first formula
      ...sheets.flatMap(({ add }) => add),
      ...newNames.map(({ name, refersTo }) => step(() => names.add(name, `=${refersTo}`))),
      ...sheets.flatMap(({ enter }) => enter),
    ],
    commit: [
      step(() => suspend(state.workbook)),
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
    overwrites:
      sheets.some(({ isNew }) => !isNew) ||
      oldNames.length + ownRules.length + (state.memory?.items.length ?? 0) > 0 ||
      changes.some(({ kind }) => kind === 'deleteSheet' || kind === 'deleteName'),
  };
}

function suspend({ application }: Excel.Workbook): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

function deleteSheet({ ours }: TargetState, key: OurSheetKey): void {
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
