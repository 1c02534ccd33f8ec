import type { Table } from '../table/table';
import type { Assignment, PartyRole } from './assignments/assignment';
import { readAssignments } from './assignments/read-assignments';
import { readTail } from './assignments/read-tail';
import type { RowCell, RowReader } from './row-reader';
import type { TaskAssignment } from './task';

const OWNER_ROLES = [
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
  'contact',
] as const satisfies readonly PartyRole[];
/** With one of these a task has somebody to answer for it. */
const ANSWERING: ReadonlySet<PartyRole> = new Set([
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
]);
const PHONE = /^[\d\s\-—,，、;；()（）+]+$/;

type Found = Omit<TaskAssignment, 'carries' | 'countedAs'>;

/** Who has to do with a task: from the columns of owners, else from its own words: …。（县教育局牵头，县财政局配合）. */
export function readOwners(
  table: Table,
  rows: RowReader,
  row: number,
  words: readonly (RowCell | null)[],
): TaskAssignment[] {
  const found: Found[] = [];
  for (const cell of rows.cells(row, OWNER_ROLES)) {
    if (cell.text === '' || PHONE.test(cell.text)) continue;
    const role = cell.column.role as PartyRole;
    const context = { role, header: cell.column.header, firstLeads: table.firstOwnerLeads };
    add(found, readAssignments(cell.text, context), cell);
  }
  if (!found.some(({ role }) => ANSWERING.has(role))) {
    for (const cell of words) if (cell) add(found, readTail(cell.text), cell);
  }
  const carrying: PartyRole = found.some(({ role }) => role === 'lead') ? 'lead' : 'responsible';
  return found.map((one) => ({ ...one, carries: one.role === carrying, countedAs: one.party }));
}

/** A party that two cells name in the same role counts once. */
function add(found: Found[], assignments: readonly Assignment[], { address, text }: RowCell): void {
  for (const { party, role } of assignments) {
    if (!found.some((one) => one.party === party && one.role === role))
      found.push({ party, role, at: address, text });
  }
}
