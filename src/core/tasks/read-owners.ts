import type { Column, Table } from '../table/table';
import type { Assignment, PartyRole } from './assignments/assignment';
import { readAssignments } from './assignments/read-assignments';
import { readTail } from './assignments/read-tail';
import { rowReader, type RowCell } from './row-reader';
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

interface Found {
  readonly cell: RowCell;
  readonly assignments: readonly Assignment[];
}

/** Reads who has to do with the tasks: from the columns of owners, else from their words: …。（县教育局牵头，县财政局配合）. */
export function ownersReader(
  table: Table,
): (row: number, words: readonly (RowCell | null)[]) => TaskAssignment[] {
  const owners = rowReader(table, OWNER_ROLES);
  const known = new Map<Column, Map<string, readonly Assignment[]>>();
  const read = ({ text, column }: RowCell): readonly Assignment[] => {
    let texts = known.get(column);
    if (!texts) known.set(column, (texts = new Map()));
    let assignments = texts.get(text);
    if (!assignments) texts.set(text, (assignments = readCell(table, column, text)));
    return assignments;
  };
  return (row, words) => {
    const found: Found[] = owners.cells(row).map((cell) => ({ cell, assignments: read(cell) }));
    const answered = found.some(({ assignments }) =>
      assignments.some(({ role }) => ANSWERING.has(role)),
    );
    if (!answered)
      for (const cell of words) if (cell) found.push({ cell, assignments: readTail(cell.text) });
    return together(found);
  };
}

function readCell(table: Table, { role, header }: Column, text: string): readonly Assignment[] {
  if (text === '' || PHONE.test(text)) return [];
  return readAssignments(text, {
    role: role as PartyRole,
    header,
    firstLeads: table.firstOwnerLeads,
  });
}

/** A party that two cells name in the same role counts once. */
function together(found: readonly Found[]): TaskAssignment[] {
  const led = found.some(({ assignments }) => assignments.some(({ role }) => role === 'lead'));
  const carrying: PartyRole = led ? 'lead' : 'responsible';
  const all: TaskAssignment[] = [];
  for (const { cell, assignments } of found) {
    for (const { party, role } of assignments) {
      if (names(all, party, role)) continue;
      const carries = role === carrying;
      all.push({ party, role, at: cell.address, text: cell.text, carries, countedAs: party });
    }
  }
  // Without the room that a growing list keeps.
  return all.slice();
}

function names(all: readonly TaskAssignment[], party: string, role: PartyRole): boolean {
  for (const one of all) if (one.party === party && one.role === role) return true;
  return false;
}
