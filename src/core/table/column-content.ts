import type { Looks } from './looks';

/** What the values of a column are. */
export type ColumnValues = 'nothing' | 'marks' | 'numbers' | 'dates' | 'names' | 'words';

/** Kinds of values in the order in which they are told, with the share (0…1) it takes. */
const KINDS: readonly (readonly [values: ColumnValues, share: number, look: keyof Looks])[] = [
  ['marks', 0.8, 'mark'],
  ['numbers', 0.8, 'number'],
  ['dates', 0.7, 'date'],
  ['names', 0.8, 'unit'],
  ['names', 0.8, 'person'],
];

/** √ ● → marks; 1, 85% → numbers; 6月底前 → dates; 党政办, 张×× → names. */
export function columnValues(looks: Looks): ColumnValues {
  if (looks.count === 0) return 'nothing';
  return KINDS.find(([, share, look]) => looks[look] >= share)?.[0] ?? 'words';
}
