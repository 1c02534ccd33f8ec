import type { OutlineRow } from '../../outline/outline';
import type { PartyRole } from '../../tasks/assignments/assignment';
import type { DrawnColumn } from '../drawing';
import type { PLAIN_LOOKS } from '../plain-looks';
import type { BreakdownColumn, BreakdownWords } from './breakdown-words';

/** Over how many rows a cell may be merged. */
export type Spread = 'category' | 'task' | 'taskWhereAlike' | 'row';

export interface TableColumn extends DrawnColumn {
  readonly key: BreakdownColumn;
  readonly style: keyof typeof PLAIN_LOOKS;
  readonly spread: Spread;
  readonly value: (row: OutlineRow) => string | null;
}

const PARTIES: readonly PartyRole[] = [
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
  'contact',
];
/** Always there, for the clerk to fill in. */
const STANDING: readonly BreakdownColumn[] = ['sequence', 'task', 'lead', 'responsible'];

/** The columns of the draft: those that hold something, and those that the clerk fills in. */
export function breakdownColumns(
  rows: readonly OutlineRow[],
  { separator }: BreakdownWords,
): readonly TableColumn[] {
  const owners = PARTIES.map((role): TableColumn => {
    const isUnit = ['lead', 'responsible', 'support', 'supervisor'].includes(role);
    return {
      key: role,
      width: isUnit ? 15 : 10,
      style: 'center',
      spread: 'taskWhereAlike',
      value: (row) => ofRole(row, role).join(separator) || null,
    };
  });
  const text = (key: 'category' | 'task' | 'measure', width: number, spread: Spread) =>
    ({ key, width, style: 'text', spread, value: (row) => row[key] }) satisfies TableColumn;
  const hasMeasures = rows.some(({ measure }) => measure !== null);
  const columns: TableColumn[] = [
    {
      key: 'sequence',
      width: 6,
      style: 'code',
      spread: 'task',
      value: ({ number }) => String(number),
    },
    text('category', 14, 'category'),
    text('task', hasMeasures ? 22 : 52, 'task'),
    text('measure', 50, 'row'),
    ...owners,
  ];
  const shown = columns.filter(
    ({ key, value }) => STANDING.includes(key) || rows.some((row) => value(row) !== null),
  );
  return [
    ...shown,
    {
      key: 'deadline',
      width: 17,
      style: 'code',
      spread: 'taskWhereAlike',
      value: (row) => row.deadline,
    },
    { key: 'progress', width: 20, style: 'text', spread: 'row', value: () => null },
  ];
}

function ofRole({ owners }: OutlineRow, wanted: PartyRole): string[] {
  return owners.filter(({ role }) => role === wanted).map(({ party }) => party);
}
