import { highlight, summarize } from '../../core/actions/summarize';
import type { Change } from '../../core/changes/change';
import { cleanChanges } from '../../core/changes/clean-changes';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import { loadSheetWords } from '../../locale/load-sheet-words';
import type { WritingAction, Wishes } from './engine';

export interface ToWrite {
  readonly checked: Checked;
  /** The as-of date was chosen; else the overview follows the calendar. */
  readonly asOfTyped: boolean;
}

/** What an action makes of the workbook; only `clean` needs no check before. */
export async function changesFor(
  action: WritingAction,
  workbook: Workbook,
  last: ToWrite | null,
  { palette, language }: Wishes,
): Promise<readonly Change[]> {
  if (action === 'clean' || !last) return cleanChanges(workbook);
  const write = action === 'summarize' ? summarize : highlight;
  const { checked, asOfTyped } = last;
  return write(workbook, checked, { asOfTyped, palette }, await loadSheetWords(language));
}
