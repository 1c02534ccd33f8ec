import type { Assignment, PartyRole } from './assignment';
import { asWritten } from './as-written';
import { assignParties, type ColumnRoles } from './assign-parties';
import { prepareText } from './prepare-text';
import { readGroups } from './read-groups';
import { readInOrder } from './read-in-order';
import { readTail } from './read-tail';
import { remembered } from '../remembered';
import { rolesForOwnerHeader } from './role-for-owner-header';

/** Where a text of owners stands. */
export interface OwnerContext {
  /** The role of the column; null: a sentence. */
  readonly role: PartyRole | null;
  readonly header?: string;
  /** The table's footer says so: 排在首位的为牵头单位. */
  readonly firstLeads?: boolean;
}

/** A header that says the same: 责任单位（排在首位的为牵头单位）. */
const FIRST_LEADS = /(?:首位|第一位|第一个|首个|最前|排名第一|排前|列前).{0,8}(?:牵头|主办|主责)/;

/**
 * The parties a text names and what each is to the task: 县教育局牵头，县财政局配合. A party no word marks has the
 * column's role; in a sentence (`role` null) only parties whose part is said are read.
 */
export function readAssignments(text: string, context: OwnerContext): readonly Assignment[] {
  const { role, header = '', firstLeads = false } = context;
  if (role === null) return readTail(text);
  return readCell(text, role, header, firstLeads || FIRST_LEADS.test(`${header}\n${text}`));
}

const readCell = remembered(
  (text: string, role: PartyRole, header: string, firstLeads: boolean): readonly Assignment[] => {
    const columnRoles: ColumnRoles = [role, ...rolesForOwnerHeader(header).slice(1)];
    const read = (plain: string, roles: ColumnRoles): Assignment[] =>
      assignParties(readGroups(plain, false), roles);
    const assignments = asWritten(text, (written) => {
      const plain = prepareText(written);
      const inOrder = readInOrder(plain, header, (part, own) => read(part, [own]));
      return inOrder ?? read(plain, columnRoles);
    });
    return firstLeads ? withFirstLeading(assignments, role) : assignments;
  },
);

function withFirstLeading(
  assignments: readonly Assignment[],
  role: PartyRole,
): readonly Assignment[] {
  if (role !== 'responsible' || assignments.some((one) => one.role === 'lead')) return assignments;
  const first = assignments.findIndex((one) => one.role === role);
  return assignments.map((one, index) => (index === first ? { ...one, role: 'lead' } : one));
}
