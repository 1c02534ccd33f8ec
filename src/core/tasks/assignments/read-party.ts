import type { PartyRole } from './assignment';
import { isTitle } from './is-title';
import { blotBrackets, outerBrackets } from './outside-brackets';
import { NOBODY, REMARK } from './name-words';
import { personOf } from './person-of';
import { rolesOfLabel } from './owner-label';
import { splitNames } from './split-names';

/** One name of a list, read. */
export interface ReadName {
  readonly name: string;
  readonly isPerson: boolean;
  /** The role a mark in brackets gives: 县教育局（牵头）. */
  readonly mark: PartyRole | null;
}

const LONGEST = 200;
const AT_START = /^(?:\*(?!\*))?[-—–·•●○◆■□▪~.:"'“”]*(?=[\u4e00-\u9fff(])/;
const AT_END = /(?:[.:"'“”~—–-]|(?<=[局办委部所站中心村会])\*)+$/;
const GIVEN_BEFORE = /^(?:由|请|以及|和|及|与)(?=..)/;

/**
 * Reads a name of a list with what stands in its brackets: a mark of its role, a title, a telephone number, the person
 * of a unit, or, else, a part of the name: 高新园（邹区镇）.
 */
export function readParty(text: string, amongPersons: boolean): ReadName[] {
  if (text.length > LONGEST) return [{ name: text, isPerson: false, mark: null }];
  let name = closeBracket(text.replace(AT_START, '').replace(AT_END, '').replace(GIVEN_BEFORE, ''));
  let mark: PartyRole | null = null;
  const others: ReadName[] = [];
  for (const [open, close] of outerBrackets(name).reverse()) {
    const inside = name.slice(open + 1, close);
    const without = name.slice(0, open) + name.slice(close + 1);
    const [role] = rolesOfLabel(inside);
    if (role) mark = role;
    else if (!isDropped(inside)) {
      const names =
        labelledNames(inside) ?? (personOf(without, amongPersons) ? [] : personsOf(inside));
      if (names === null) continue;
      others.unshift(...names);
    }
    name = without;
  }
  const person = personOf(name, amongPersons);
  const first: ReadName = { name: person ?? name, isPerson: person !== null, mark };
  return name === '' ? others : [first, ...others];
}

function isDropped(inside: string): boolean {
  return inside.trim() === '' || REMARK.test(inside) || NOBODY.test(inside) || isTitle(inside);
}

/** 责任人:李明, 配合单位:各村 */
function labelledNames(inside: string): ReadName[] | null {
  const [label, value] = inside.split(':', 2);
  const [mark] = value === undefined ? [] : rolesOfLabel(label!);
  if (!mark) return null;
  return splitNames(value!, true).map(({ name }) => {
    const person = personOf(name, true);
    return { name: person ?? name, isPerson: person !== null, mark };
  });
}

/** The persons of 李明、王芳 or 副镇长李明; null where a part is no person. */
function personsOf(inside: string): ReadName[] | null {
  const names = splitNames(inside, true).map(({ name }) => ({
    name,
    person: personOf(name, true),
  }));
  const persons = names.flatMap(({ person }) => (person === null ? [] : [person]));
  const isOfPersons = names.every(({ name, person }) => person !== null || isTitle(name));
  return isOfPersons && persons.length > 0
    ? persons.map((name) => ({ name, isPerson: true, mark: null }))
    : null;
}

/** 县教育局(牵头, 县教育局) */
function closeBracket(text: string): string {
  const outside = blotBrackets(text).replace(/\(\0*\)/g, '');
  if (outside.includes('(')) return `${text})`;
  return outside.endsWith(')') && text.endsWith(')') ? text.slice(0, -1) : text;
}
