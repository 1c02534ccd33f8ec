import type { Checked } from '../checks/checked';
import { OUR_SHEETS, type OurSheetKey } from '../grid/grid';
import type { Change } from './change';
import { draft, type Draft } from './draft';
import type { DrawnSheet } from './drawing';
import { sheetReference } from './formulas/sheet-reference';
import type { OUR_NAMES } from './our-names';
import type { SheetWords } from './sheet-words';
import { STATE_CELLS } from './overview/state-rows';
import { assignments } from './sheets/assignments';
import { byLeader } from './sheets/by-leader';
import { byPerson } from './sheets/by-person';
import { byUnit } from './sheets/by-unit';
import { ledger } from './sheets/ledger';
import { matrixSheet } from './sheets/matrix';
import { overviewSheet } from './sheets/overview';
import { reviewSheet } from './sheets/review';
import { toChaseSheet } from './sheets/to-chase';
import type { SummaryOptions } from './summary-options';

const SHEETS: Readonly<Record<OurSheetKey, (draft: Draft) => DrawnSheet>> = {
  overview: overviewSheet,
  ledger,
  assignments,
  byUnit,
  byLeader,
  byPerson,
  toChase: toChaseSheet,
  matrix: matrixSheet,
  review: reviewSheet,
};

/**
 * Draws the summary sheets with live formulas and the names they rest on. Every number's cached value is the core's own.
 * Nothing where there are no tasks.
 */
export function summarySheets(
  checked: Checked,
  options: SummaryOptions,
  words: SheetWords,
): readonly Change[] {
  if (checked.reading.tasks.length === 0) return [];
  const drawn = draft(checked, options, words);
  return [
    ...drawn.keys.map((key): Change => ({ kind: 'setSheet', key, sheet: SHEETS[key](drawn) })),
    ...setNames(drawn),
  ];
}

/**
 * The sheets that highlights rest on: the overview with the as-of cell and the ledger with the states. Sheets of an
 * earlier run are drawn again with them, so that none is left behind with old bounds.
 */
export function sheetsForHighlights(ours: SummaryOptions['ours']): readonly OurSheetKey[] {
  const others = OUR_SHEETS.some((key) => key !== 'overview' && key !== 'ledger' && ours[key]);
  return others ? OUR_SHEETS : ['overview', 'ledger'];
}

function setNames({ names, ledger: column }: Draft): readonly Change[] {
  const overview = sheetReference(names.overview);
  const refersTo: Readonly<Record<(typeof OUR_NAMES)[number], string>> = {
    Duban_AsOf: `${overview}!$J$2`,
    Duban_SoonDays: `${overview}!$P$2`,
    Duban_State: column('L'),
    Duban_Row: column('R'),
    Duban_Task: column('S'),
    Duban_StateWords: `${overview}!${STATE_CELLS}`,
  };
  return Object.entries(refersTo).map(([name, to]) => ({ kind: 'setName', name, refersTo: to }));
}
