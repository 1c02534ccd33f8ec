import { sequenceRuns } from '../checks/sequence-runs';
import { columnOfCell } from '../grid/address';
import type { ColumnValues } from '../table/column-content';
import type { ColumnRole } from '../table/column-role';
import type { Column } from '../table/table';
import type { PartyRole } from '../tasks/assignments/assignment';
import type { Deadline } from '../tasks/deadline/deadline';
import type { TableReading } from '../tasks/reading';
import type { Fact } from '../tasks/task';

/** What a column holds, in one short fact; the locale makes the words. */
export type ColumnFact =
  /** 1, 2, 4: `missing` of the numbers between first and last are not there. */
  | {
      readonly code: 'running';
      readonly first: number;
      readonly last: number;
      readonly missing: number;
    }
  /** The numbers begin anew so many times. */
  | { readonly code: 'restarts'; readonly runs: number }
  | { readonly code: 'kinds'; readonly count: number; readonly merged: boolean }
  | { readonly code: 'entries'; readonly count: number; readonly merged: boolean }
  | { readonly code: 'units' | 'people'; readonly count: number }
  | {
      readonly code: 'deadlines';
      readonly read: number;
      /** Written, but of no day that can be told: 批复后60日内. */
      readonly undated: number;
      readonly blank: number;
    }
  | { readonly code: 'filled'; readonly filled: number; readonly blank: number }
  | { readonly code: 'values'; readonly values: ColumnValues };

type Tell = (reading: TableReading, column: Column) => ColumnFact | null;

const UNITS: readonly PartyRole[] = ['lead', 'responsible', 'support'];
const PEOPLE: readonly PartyRole[] = ['leader', 'person', 'contact'];
const units = parties('units', UNITS);
const people = parties('people', PEOPLE);

const BY_ROLE: Partial<Record<ColumnRole, Tell>> = {
  seq: sequence,
  category: (reading, column) => texts(reading, column, 'category', 'kinds'),
  task: (reading, column) => texts(reading, column, 'task', 'entries'),
  measure: (reading, column) => texts(reading, column, 'measure', 'entries'),
  lead: units,
  responsible: units,
  support: units,
  leader: people,
  person: people,
  contact: people,
  deadline: deadlines,
  progress,
};

/** What does the column hold? Told from the tasks where they were read from it, else from the look of its first values. */
export function columnFact(reading: TableReading, column: Column): ColumnFact | null {
  const { role, values } = column;
  const told = values === 'nothing' ? null : BY_ROLE[role]?.(reading, column);
  return told ?? (values && { code: 'values', values });
}

function sequence(reading: TableReading, column: Column): ColumnFact | null {
  const runs = sequenceRuns(reading);
  if (runs.length > 1) return { code: 'restarts', runs: runs.length };
  const counts = runs[0]?.counts ?? [];
  if (counts.length === 0 || counts.includes(0))
    return texts(reading, column, 'sequence', 'entries');
  const first = counts.reduce((least, count) => Math.min(least, count));
  const last = counts.reduce((most, count) => Math.max(most, count));
  return { code: 'running', first, last, missing: last - first + 1 - new Set(counts).size };
}

function texts(
  { tasks }: TableReading,
  column: Column,
  fact: 'sequence' | 'category' | 'task' | 'measure',
  code: 'kinds' | 'entries',
): ColumnFact | null {
  const found = tasks.map((task) => task[fact]).filter((own) => isIn(own, column));
  const told = found.map(({ value, cell }) => (code === 'kinds' ? value : cell));
  if (told.length === 0) return null;
  return { code, count: new Set(told).size, merged: column.merged };
}

function parties(code: 'units' | 'people', roles: readonly PartyRole[]): Tell {
  return ({ tasks }, { column }) => {
    const names = new Set<string>();
    for (const { assignments, ownerCells } of tasks) {
      for (const { role, cell, countedAs } of assignments) {
        if (roles.includes(role) && columnOfCell(ownerCells[cell]!) === column)
          names.add(countedAs);
      }
    }
    return { code, count: names.size };
  };
}

function deadlines({ tasks }: TableReading, column: Column): ColumnFact | null {
  const own = tasks.filter(({ deadlineText }) => isIn(deadlineText, column));
  if (own.length < tasks.length) return null;
  const blank = own.filter(({ deadlineText }) => deadlineText?.value === '').length;
  const read = own.filter(({ deadline }) => isToldByDay(deadline)).length;
  return { code: 'deadlines', read, undated: own.length - blank - read, blank };
}

function isToldByDay({ due, ongoing, rrule }: Deadline): boolean {
  return due !== null || ongoing || rrule !== null;
}

function progress({ tasks }: TableReading, column: Column): ColumnFact | null {
  const own = tasks.map(({ progressText }) => progressText).filter((text) => isIn(text, column));
  if (own.length < tasks.length) return null;
  const blank = own.filter(({ value }) => value === '').length;
  return { code: 'filled', filled: own.length - blank, blank };
}

function isIn<T>(fact: Fact<T> | null, { column }: Column): fact is Fact<T> {
  return fact !== null && columnOfCell(fact.cell) === column;
}
