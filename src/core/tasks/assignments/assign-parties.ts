import type { Assignment, PartyRole } from './assignment';
import { isCollective, mayBeParty } from './is-party';
import { isTitle } from './is-title';
import { isUnit } from './is-unit';
import type { NameGroup } from './read-groups';
import { readParty, type ReadName } from './read-party';
import { splitNames } from './split-names';

/** The roles of the column a text stands in, its own first: 责任单位（责任人） → responsible, person. */
export type ColumnRoles = readonly [PartyRole, ...PartyRole[]];

interface Name extends ReadName {
  /** Only white space parts it from the name before: 党政办 李明. */
  readonly beside: boolean;
}

/** Gives every name of the groups its role: its own mark's, else its group's, else the column's. */
export function assignParties(
  groups: readonly NameGroup[],
  columnRoles: ColumnRoles,
  isOwner: (name: string) => boolean = mayBeParty,
): Assignment[] {
  const assignments = new Map<string, Assignment>();
  for (const group of groups) {
    const roles = rolesOf(group, columnRoles);
    for (const { name, role } of assignGroup(group, roles)) {
      if (!isOwner(name)) continue;
      const party = name.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
      assignments.set(`${role} ${party}`, { party, role });
    }
  }
  return [...assignments.values()];
}

/** 张伟、李明按分工负责 under 责任领导 are leaders still. */
function rolesOf(
  { role, otherRoles, labelled, list }: NameGroup,
  columnRoles: ColumnRoles,
): ColumnRoles {
  if (role === null) return columnRoles;
  const saysNoMore =
    role === 'responsible' &&
    !labelled &&
    columnRoles.every(isOfPersons) &&
    splitNames(list, true).every(({ name }) => isTitle(name) || !isUnit(name));
  return saysNoMore ? columnRoles : [role, ...otherRoles];
}

function assignGroup(group: NameGroup, roles: ColumnRoles): { name: string; role: PartyRole }[] {
  const amongPersons = isOfPersons(roles[0]);
  const mixed = roles.some((role) => isOfPersons(role) !== amongPersons);
  const names = splitNames(group.list, amongPersons).flatMap(({ name, beside }) =>
    readParty(name, amongPersons, mixed).map((read, index): Name => ({
      ...read,
      beside: beside || index > 0,
    })),
  );
  const kept = names.filter((name, index) => !isBelonging(name, names[index + 1], names, roles));
  const hasUnit = names.some(({ isPerson }) => !isPerson);
  return kept.map(({ name, isPerson, mark }, index) => ({
    name,
    role: roleByMark(mark, isPerson, roles[0]) ?? roleByKind(isPerson, hasUnit, index, roles),
  }));
}

/** A title beside persons, or, in a column of persons, the unit a person is of: 党政办 李明. */
function isBelonging(
  name: Name,
  next: Name | undefined,
  names: readonly Name[],
  roles: ColumnRoles,
): boolean {
  if (name.isPerson || isCollective(name.name)) return false;
  if (isTitle(name.name)) return names.some(({ isPerson }) => isPerson);
  const isOfNext = next?.isPerson === true && next.beside;
  return isOfNext && isOfPersons(roles[0]) && roles.every(isOfPersons);
}

function roleByMark(
  mark: PartyRole | null,
  isPerson: boolean,
  columnRole: PartyRole,
): PartyRole | null {
  if (mark === 'responsible' && isPerson) return null; // 张伟（具体负责）
  if (mark === null || !isOfPersons(mark)) return mark;
  return isPerson && !(mark === 'person' && columnRole === 'leader') ? mark : null;
}

function roleByKind(
  isPerson: boolean,
  hasUnit: boolean,
  index: number,
  roles: ColumnRoles,
): PartyRole {
  const [own, ...others] = roles;
  if (isPerson !== isOfPersons(own)) {
    const fitting = others.find((role) => isOfPersons(role) === isPerson);
    if (fitting) return fitting;
    if (isPerson && hasUnit && own !== 'supervisor') return 'person';
  }
  const supportsRest = own === 'lead' && others.includes('support'); // 牵头（配合）单位
  return supportsRest && index > 0 ? 'support' : own;
}

function isOfPersons(role: PartyRole): boolean {
  return role === 'leader' || role === 'person' || role === 'contact';
}
