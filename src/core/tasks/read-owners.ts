import { cellNumber, type CellNumber } from '../grid/address';
import type { Column, Table } from '../table/table';
import type { Assignment, PartyRole } from './assignments/assignment';
import { readAssignments } from './assignments/read-assignments';
import { readTail } from './assignments/read-tail';
import { rowReader, type RowCell } from './row-reader';
import type { Task, TaskAssignment } from './task';

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

export type Owners = Pick<Task, 'assignments' | 'ownerCells'>;

/** What an owner cell says; the same object for the same words in the same column. */
interface OwnerWords {
  readonly id: number;
  readonly text: string;
  readonly assignments: readonly Assignment[];
}

/** Reads who has to do with the tasks: from the columns of owners, else from their words: …。（县教育局牵头，县财政局配合）. */
export function ownersReader(
  table: Table,
): (row: number, words: readonly (RowCell | null)[]) => Owners {
  const owners = rowReader(table, OWNER_ROLES);
  const read = cellReader(table);
  const numberOfRow = numbering();
  const known: Known[] = [];
  return (row, words) => {
    const cells = owners.cells(row);
    const said = cells.map(read);
    const found = (known[numberOfRow(said)] ??= together(said));
    const ownerCells = cells.map(numberOf);
    if (found.answered) return { assignments: found.assignments, ownerCells };
    const tails = words.filter((cell) => cell !== null);
    const { assignments } = together([...said, ...tails.map(tailOf)]);
    return { assignments, ownerCells: [...ownerCells, ...tails.map(numberOf)] };
  };
}

/** Numbers lists of owner words: the same words get the same number. */
function numbering(): (said: readonly OwnerWords[]) => number {
  const longer = new Map<number, number>();
  return (said) => {
    let number = 0;
    for (const { id } of said) {
      const key = number * MOST_WORDS + id;
      const next = longer.get(key) ?? longer.size + 1;
      if (next > longer.size) longer.set(key, next);
      number = next;
    }
    return number;
  };
}

/** More than a sheet has rows and columns of owners. */
const MOST_WORDS = 2 ** 26;

function numberOf({ row, left }: RowCell): CellNumber {
  return cellNumber(row, left);
}

function tailOf({ text }: RowCell): Omit<OwnerWords, 'id'> {
  return { text, assignments: readTail(text) };
}

function cellReader(table: Table): (cell: RowCell) => OwnerWords {
  const columns = new Map<Column, Map<string, OwnerWords>>();
  let id = 0;
  return ({ column, text }) => {
    let texts = columns.get(column);
    if (!texts) columns.set(column, (texts = new Map()));
    let words = texts.get(text);
    if (!words)
      texts.set(text, (words = { id: id++, text, assignments: readCell(table, column, text) }));
    return words;
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

interface Known {
  readonly assignments: readonly TaskAssignment[];
  readonly answered: boolean;
}

/** The parties of one task. A party that two cells name in the same role counts once. */
function together(cells: readonly Omit<OwnerWords, 'id'>[]): Known {
  const roles = new Set(cells.flatMap(({ assignments }) => assignments.map(({ role }) => role)));
  const carrying: PartyRole = roles.has('lead') ? 'lead' : 'responsible';
  const all = new Map<string, TaskAssignment>();
  cells.forEach(({ text, assignments }, cell) => {
    for (const { party, role } of assignments) {
      const key = `${role} ${party}`;
      if (all.has(key)) continue;
      all.set(key, { party, role, cell, text, carries: role === carrying, countedAs: party });
    }
  });
  return {
    assignments: [...all.values()],
    answered: [...roles].some((role) => ANSWERING.has(role)),
  };
}
