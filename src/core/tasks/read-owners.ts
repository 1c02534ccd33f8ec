import { cellNumber, type CellNumber } from '../grid/address';
import { cellText } from '../grid/cell-text';
import type { CellValue } from '../grid/grid';
import type { Column, Table } from '../table/table';
import type { Assignment, PartyRole } from './assignments/assignment';
import { readAssignments } from './assignments/read-assignments';
import { readTail } from './assignments/read-tail';
import { cellReader, type RowCell } from './row-reader';
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

/** What an owner cell says; the same object, with the same number, for the same value in its column. */
interface OwnerWords {
  readonly id: number;
  readonly text: string;
  readonly assignments: readonly Assignment[];
}

/** Reads who has to do with the tasks: from the columns of owners, else from their words: …。（县教育局牵头，县财政局配合）. */
export function ownersReader(
  table: Table,
): (row: number, words: readonly (RowCell | null)[]) => Owners {
  const columns = OWNER_ROLES.flatMap((role) => table.columns.filter((one) => one.role === role));
  const cellAt = cellReader(table);
  const wordsIn = columns.map((column) => wordsReader(table, column));
  const nextNumber = numbering();
  const known: Known[] = [];
  const wordsOn = (row: number): OwnerWords[] =>
    columns.map((column, i) => wordsIn[i]!(cellAt(row, column).value));
  return (row, words) => {
    let number = 0;
    const ownerCells = columns.map((column, i) => {
      const cell = cellAt(row, column);
      number = nextNumber(number, wordsIn[i]!(cell.value));
      return cellNumber(cell.row, cell.column);
    });
    const found = (known[number] ??= together(wordsOn(row)));
    if (found.answered) return { assignments: found.assignments, ownerCells };
    const tails = words.filter((cell) => cell !== null);
    const { assignments } = together([...wordsOn(row), ...tails.map(tailOf)]);
    return { assignments, ownerCells: [...ownerCells, ...tails.map(numberOf)] };
  };
}

/** Numbers lists of owner words, word by word: the same words get the same number. */
function numbering(): (before: number, words: OwnerWords) => number {
  const longer = new Map<number, number>();
  return (before, { id }) => {
    const key = before * MOST_WORDS + id;
    let number = longer.get(key);
    if (number === undefined) longer.set(key, (number = longer.size + 1));
    return number;
  };
}

/** More than a column has. */
const MOST_WORDS = 2 ** 26;

function numberOf({ row, left }: RowCell): CellNumber {
  return cellNumber(row, left);
}

function tailOf({ text }: RowCell): Omit<OwnerWords, 'id'> {
  return { text, assignments: readTail(text) };
}

function wordsReader(table: Table, column: Column): (value: CellValue) => OwnerWords {
  const known = new Map<CellValue, OwnerWords>();
  return (value) => {
    let words = known.get(value);
    if (!words) {
      const text = cellText(value);
      words = { id: known.size, text, assignments: readCell(table, column, text) };
      known.set(value, words);
    }
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
