import type { Change } from '../changes/change';
import { highlightChanges } from '../changes/highlight-changes';
import type { PaletteName } from '../changes/palette';
import type { SheetWords } from '../changes/sheet-words';
import type { SummaryOptions } from '../changes/summary-options';
import { sheetsForHighlights, summarySheets } from '../changes/summary-sheets';
import { sharedTitle } from '../changes/title-subject';
import type { Checked } from '../checks/checked';
import type { Workbook } from '../grid/grid';
import type { Sourced } from '../table/table';
import { formatMemory, parseMemory } from './memory';
import { rememberCheck } from './remember-check';
import { writtenFingerprint } from './written';

export interface WritingOptions {
  /** The as-of date was typed; else the overview follows the calendar. */
  readonly asOfTyped: boolean;
  /** Null: as remembered, else the classic one. */
  readonly palette: PaletteName | null;
}

/** All summary sheets and the highlights, and the check kept for “since last time”. */
export function summarize(
  workbook: Workbook,
  checked: Checked,
  options: WritingOptions,
  words: SheetWords,
): Change[] {
  const summary = summaryOptions(workbook, checked, options);
  return [...summarySheets(checked, summary, words), ...marks(workbook, checked, summary, words)];
}

/** The highlights alone, with the ledger and overview they rest on. */
export function highlight(
  workbook: Workbook,
  checked: Checked,
  options: WritingOptions,
  words: SheetWords,
): Change[] {
  const summary = {
    ...summaryOptions(workbook, checked, options),
    only: sheetsForHighlights(workbook.ours),
  };
  const sheets = standsAsWritten(workbook, checked, summary)
    ? []
    : summarySheets(checked, summary, words);
  return [...sheets, ...marks(workbook, checked, summary, words)];
}

/** The overview and ledger say already what they would be made to say. */
function standsAsWritten(
  { ours, memory }: Workbook,
  checked: Checked,
  summary: SummaryOptions,
): boolean {
  const { written } = parseMemory(memory);
  return (
    ours.overview !== undefined &&
    ours.ledger !== undefined &&
    written?.ledger === writtenFingerprint(checked, summary)
  );
}

function marks(
  workbook: Workbook,
  checked: Checked,
  summary: SummaryOptions,
  words: SheetWords,
): Change[] {
  const memory = rememberCheck(parseMemory(workbook.memory), checked);
  const settings = {
    ...memory.settings,
    palette: summary.palette,
    dueSoonDays: checked.settings.dueSoonDays,
  };
  const written = { ledger: writtenFingerprint(checked, summary) };
  return [
    ...highlightChanges(checked, summary, words),
    { kind: 'setMemory', text: formatMemory({ ...memory, settings, written }) },
  ];
}

function summaryOptions(
  workbook: Workbook,
  checked: Checked,
  { asOfTyped, palette }: WritingOptions,
): SummaryOptions {
  const tables = checked.reading.sheets.flatMap((sheet) => sheet.tables.map(({ table }) => table));
  return {
    asOf: { date: checked.settings.asOf, typed: asOfTyped },
    names: workbook.sheetNames,
    ours: workbook.ours,
    reportingUnit: soleText(tables.map(({ reportingUnit }) => reportingUnit)),
    title: sharedTitle(tables.flatMap(({ title }) => title?.value ?? [])),
    palette: palette ?? parseMemory(workbook.memory).settings.palette ?? 'classic',
    date1904: workbook.date1904,
  };
}

/** What all that say something say; null where they differ. */
function soleText(facts: readonly (Sourced<string> | null)[]): string | null {
  const said = new Set(facts.flatMap((fact) => fact?.value ?? []));
  return said.size === 1 ? [...said][0]! : null;
}
