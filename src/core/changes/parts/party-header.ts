import type { Area } from '../../grid/address';
import type { Draft } from '../draft';
import type { DrawnRow } from '../drawing';
import type { PartyTable } from './party-block';
import { OTHER_STATES } from './party-states';
import { blanks } from './sheet-head';

/** The two header rows of a table of parties, 办结情况 and 未办结及其他 over their columns. */
export function partyHeader(
  { words }: Draft,
  table: PartyTable,
  width: number,
): { rows: readonly DrawnRow[]; merges: readonly Area[] } {
  const w = words.parties;
  const name = { byUnit: w.unit, byLeader: w.leader, byPerson: w.person }[table];
  const isUnit = table === 'byUnit';
  const down = (column: number): Area => ({ top: 3, left: column, bottom: 4, right: column });
  const helpers = [w.urgency, w.rank].map((value) => ({ value, style: 'helper' }));
  return {
    rows: [
      {
        height: 22,
        style: 'header',
        cells: [
          w.number,
          name,
          w.tasks,
          w.closing,
          ...blanks(3),
          w.others,
          ...blanks(7),
          ...(isUnit ? [w.supporting] : []),
          w.longest,
        ],
      },
      {
        height: 36,
        style: 'header',
        cells: [
          ...blanks(3),
          w.expected,
          w.finished,
          w.finishedLate,
          w.rate,
          ...OTHER_STATES.map((state) => words.stateHeaders[state]),
          ...blanks(isUnit ? 2 : 1),
          ...(isUnit ? [{ value: null, style: 'helper' }, ...helpers] : []),
        ],
      },
    ],
    merges: [
      down(1),
      down(2),
      down(3),
      { top: 3, left: 4, bottom: 3, right: 7 },
      { top: 3, left: 8, bottom: 3, right: 15 },
      ...(isUnit ? [down(16)] : []),
      down(width),
    ],
  };
}
