import type { Area } from '../../grid/address';
import type { Draft } from '../draft';
import type { DrawnRow } from '../drawing';
import type { PartyTable } from './party-block';
import type { SheetWords } from '../sheet-words';
import { OTHER_STATES } from './party-states';
import { narrowest } from './row-height';
import { blanks, headerHeight } from './sheet-head';

const COUNT_WIDTH = 8.5;

/** Headers of the columns of counts, from 任务数 on. */
export function countHeaders(
  { parties: w, stateHeaders }: SheetWords,
  table: PartyTable,
): string[] {
  return [
    w.tasks,
    w.expected,
    w.finished,
    w.finishedLate,
    w.rate,
    ...OTHER_STATES.map((state) => stateHeaders[state]),
    ...(table === 'byUnit' ? [w.supporting] : []),
    w.longest,
  ];
}

/** Width of the column of counts under a header. */
export function countWidth(header: string): number {
  return Math.max(COUNT_WIDTH, narrowest(header));
}

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
  const counts = countHeaders(words, table);
  const [tasks, ...rest] = counts;
  const states = rest.slice(0, 4 + OTHER_STATES.length);
  const beyond = rest.slice(states.length);
  const helpers = [w.urgency, w.rank, w.toChase, w.first, w.last].map((value) => ({
    value,
    style: 'helper',
  }));
  return {
    rows: [
      {
        height: 22,
        style: 'header',
        cells: [w.number, name, tasks!, w.closing, ...blanks(3), w.others, ...blanks(7), ...beyond],
      },
      {
        height: Math.max(36, headerHeight(states.map((of) => [of, countWidth(of)]))),
        style: 'header',
        cells: [
          ...blanks(3),
          ...states,
          ...blanks(beyond.length),
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
