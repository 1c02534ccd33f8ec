import { OWNERS } from '../body-cell';
import type { ColumnRole } from '../column-role';
import { give, type DraftColumn } from '../draft-column';
import { isNamedForStatus, isPeriod } from './progress-columns';

/** A mark (√) in such a column tells nothing of it: 公众参与 is no supporting unit. */
const TOLD_IN_WORDS: ReadonlySet<ColumnRole> = new Set([...OWNERS, 'measure', 'target']);

/** Columns of √ and ● that say neither a state nor who or what. */
export function mereMarks(columns: readonly DraftColumn[]): void {
  for (const column of columns) {
    const { role, reason, looks } = column;
    const wantsWords = reason.code === 'groupHeader' || isPeriod(column) || TOLD_IN_WORDS.has(role);
    if (wantsWords && looks.mark >= 0.8 && !isNamedForStatus(column))
      give(column, 'other', { code: 'unknown' });
  }
}
