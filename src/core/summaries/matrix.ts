import type { Checked } from '../checks/checked';
import { carries, partyRows, supports } from './party-rows';

export type MatrixMark = 'carries' | 'supports';

/** Who carries and who supports each task? One map from unit to mark for each task. */
export function matrix(
  checked: Checked,
  rows = partyRows(checked),
): readonly ReadonlyMap<string, MatrixMark>[] {
  const marks = checked.reading.tasks.map(() => new Map<string, MatrixMark>());
  for (const row of rows) {
    if (!row.assignment) continue;
    const { countedAs } = row.assignment;
    const ofTask = marks[row.index]!;
    if (carries(row)) ofTask.set(countedAs, 'carries');
    else if (supports(row) && !ofTask.has(countedAs)) ofTask.set(countedAs, 'supports');
  }
  return marks;
}
