import type { Deadline } from './deadline';
import type { Cell } from './form';
import type { Grain } from './points/point';
import { readDated } from './read-dated';

/** The deadline of a cell that names one point in time of these grains. */
export function readSingle(form: string, grains: readonly Grain[], cell: Cell): Deadline | null {
  const [only] = cell.dates;
  const point = only?.mention.to;
  if (!only || !point || only.mention.from || only.mention.fromIssue) return null;
  return grains.includes(point.grain) ? readDated(form, 'date', only, cell) : null;
}
