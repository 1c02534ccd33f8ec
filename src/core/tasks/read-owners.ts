import { cellNumber, type CellNumber } from '../grid/address';
import { cellText } from '../grid/cell-text';
import type { CellValue } from '../grid/grid';
import type { Column, Table } from '../table/table';
import type { Assignment, PartyRole } from './assignments/assignment';
import { readAssignments } from './assignments/read-assignments';
import { readTail } from './assignments/read-tail';
import { cellReader, type RowCell } from './row-reader';
import { ownersOfSection, sectionCells } from './section-owners';
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

/** The words of a task, and the title of its section. */
export interface OwnerSentences {
  readonly words: readonly (RowCell | null)[];
  readonly section: RowCell | null;
}

/**
 * Reads who has to do with the tasks: from the columns of owners, else from their words (…。（县教育局牵头，县财政局配合）), else from the
 * title of their section. Rows are asked for from top to bottom.
 */
export function ownersReader(table: Table): (row: number, sentences: OwnerSentences) => Owners {
  const columns = OWNER_ROLES.flatMap((role) => table.columns.filter((one) => one.role === role));
  const cellAt = cellReader(table);
  const givenBySection = sectionCells(table, columns);
  const wordsIn = columns.map((column) => wordsReader(table, column));
  const partiesOf = sharing();
  return (row, { words, section }) => {
    const given = givenBySection(row);
    const own = columns.map((column) => cellAt(row, column));
    const cells =
      given.size === 0
        ? own
        : own.map((cell) => (cell.value === null ? (given.get(cell.column) ?? cell) : cell));
    const said = cells.map(({ value }, i) => wordsIn[i]!(value));
    const ownerCells = cells.map((cell) => cellNumber(cell.row, cell.column));
    const found = partiesOf(said);
    if (found.answered) return { assignments: found.assignments, ownerCells };
    const tails = words.filter((cell) => cell !== null);
    const withTails = together([...said, ...tails.map(tailOf)]);
    if (withTails.answered || !section)
      return {
        assignments: withTails.assignments,
        ownerCells: [...ownerCells, ...tails.map(numberOf)],
      };
    const title = { text: section.text, assignments: ownersOfSection(section.text) };
    return {
      assignments: together([...said, ...tails.map(tailOf), title]).assignments,
      ownerCells: [...ownerCells, ...tails.map(numberOf), numberOf(section)],
    };
  };
}

/** `together`, with the same result for the same words. */
function sharing(): (said: readonly OwnerWords[]) => Parties {
  const known = new Map<
    number,
    { readonly said: readonly OwnerWords[]; readonly parties: Parties }[]
  >();
  return (said) => {
    let key = 0;
    for (const { id } of said) key = Math.imul(key + id + 1, 0x9e3779b1);
    let alike = known.get(key);
    if (!alike) known.set(key, (alike = []));
    for (const one of alike)
      if (one.said.every((words, i) => words === said[i])) return one.parties;
    const parties = together(said);
    alike.push({ said, parties });
    return parties;
  };
}

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

interface Parties {
  readonly assignments: readonly TaskAssignment[];
  readonly answered: boolean;
}

/** The parties of one task. A party that two cells name in the same role counts once. */
function together(cells: readonly Omit<OwnerWords, 'id'>[]): Parties {
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
