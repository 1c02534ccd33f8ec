import type { Checked } from '../checks/checked';
import { perParties } from '../tasks/per-parties';
import type { TaskAssignment } from '../tasks/task';
import { carries, supports } from './party-rows';

export type MatrixMark = 'carries' | 'supports';

/** Who carries and who supports each task? One map from unit to mark for each task. */
export function matrix({ reading }: Checked): readonly ReadonlyMap<string, MatrixMark>[] {
  return reading.tasks.map(perParties(marksOf));
}

function marksOf(assignments: readonly TaskAssignment[]): ReadonlyMap<string, MatrixMark> {
  const marks = new Map<string, MatrixMark>();
  for (const party of assignments) {
    if (carries(party)) marks.set(party.countedAs, 'carries');
    else if (supports(party) && !marks.has(party.countedAs)) marks.set(party.countedAs, 'supports');
  }
  return marks;
}
