import type { PartyRole } from './assignment';
import { cutLabels } from './cut-labels';
import { isPerson } from './is-person';
import { isTitle } from './is-title';
import { isUnit } from './is-unit';
import { blotBrackets, outerBrackets } from './outside-brackets';
import { AND, NOBODY, REMARK } from './name-words';
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
const AT_START = /^(?:\*(?!\*))?[-—–·•●○◆■□▪★☆▲△※◎➢~.:]*(?=[\u4e00-\u9fff(])/;
const AT_END = /(?:[.:~—–★☆▲△※-]|(?<=[局办委部所站中心村会])\*)+$/;
const GIVEN_BEFORE = new RegExp(`^(?:由|请|以及|${AND}|及|与)(?=..)`);
/** 李明(组长) in the brackets of a unit */
const NESTED = /\([^()]*\)/g;
/** A part in a group, not in the task. */
const IN_A_GROUP = /组长|指挥长|^成员$/;

/**
 * Reads a name of a list with what stands in its brackets: a mark of its role, a title, a telephone number, the person
 * of a unit, or, else, a part of the name: 高新园（邹区镇）. `mixed`: the column holds units and persons.
 */
export function readParty(text: string, amongPersons: boolean, mixed = false): ReadName[] {
  if (text.length > LONGEST) return [{ name: text, isPerson: false, mark: null }];
  let name = closeBracket(text.replace(AT_START, '').replace(AT_END, '').replace(GIVEN_BEFORE, ''));
  let mark: PartyRole | null = null;
  const others: ReadName[] = [];
  for (const [open, close] of outerBrackets(name).reverse()) {
    const inside = name.slice(open + 1, close);
    const without = name.slice(0, open) + name.slice(close + 1);
    const [role] = IN_A_GROUP.test(inside) ? [] : rolesOfMark(inside);
    if (role) mark = role;
    else if (!isDropped(inside)) {
      const names =
        labelledNames(inside) ??
        (personOf(without, amongPersons) ? unitOf(inside, amongPersons) : personsOf(inside));
      if (names === null) continue;
      others.unshift(...names);
    }
    name = without;
  }
  if (name === '') return others;
  const person = personOf(name, amongPersons);
  const glued = person === null && !amongPersons ? unitAndPerson(name, mixed) : null;
  const first = glued ?? [{ name: person ?? name, isPerson: person !== null, mark }];
  return [...first, ...others];
}

/** 县教育局（主）, 县民政局（协） */
const SHORT_MARKS: ReadonlyMap<string, PartyRole> = new Map([
  ['主', 'lead'],
  ['牵', 'lead'],
  ['协', 'support'],
  ['配', 'support'],
]);

function rolesOfMark(inside: string): readonly PartyRole[] {
  const short = SHORT_MARKS.get(inside);
  return short ? [short] : rolesOfLabel(inside);
}

const DASH = /[-—–－:]+$/;

/** 党政办荣××, 党政办-李明; 党政办李明 only where the column holds units and persons, since 李明 might end a unit's name. */
function unitAndPerson(text: string, mixed: boolean): ReadName[] | null {
  for (const length of [3, 2, 4]) {
    const [before, person] = [text.slice(0, -length), text.slice(-length)];
    const unit = before.replace(DASH, '');
    const apart = mixed || unit !== before || /[×xX*某○〇]/.test(person);
    if (apart && isUnit(unit) && isPerson(person))
      return [unit, person].map((name, at) => ({ name, isPerson: at === 1, mark: null }));
  }
  return null;
}

/** 张伟（水利站） in a column of units names the unit too. */
function unitOf(inside: string, amongPersons: boolean): ReadName[] {
  return !amongPersons && isUnit(inside) ? [{ name: inside, isPerson: false, mark: null }] : [];
}

function isDropped(inside: string): boolean {
  return inside.trim() === '' || REMARK.test(inside) || NOBODY.test(inside) || isTitle(inside);
}

/** 分管领导:张伟;责任人:李明 */
function labelledNames(inside: string): ReadName[] | null {
  const labelled = cutLabels(inside).flatMap(({ label, text }) =>
    label?.kind === 'roles' ? [{ mark: label.roles[0]!, text }] : [],
  );
  if (labelled.length === 0) return null;
  return labelled.flatMap(({ mark, text }) =>
    namesIn(text).map(({ name, person }) => ({
      name: person ?? name,
      isPerson: person !== null,
      mark,
    })),
  );
}

/** 所长:王芳 */
const TITLED = /(?<=^|[,;、 ])([\u4e00-\u9fff]{2,10}):(?=[\u4e00-\u9fff])/g;

/** The persons of 李明、王芳, 副镇长李明 or 所长:王芳; null where a part is no person. */
function personsOf(inside: string): ReadName[] | null {
  const names = namesIn(
    inside.replace(TITLED, (whole, title: string) => (isTitle(title) ? title : whole)),
  );
  const persons = names.flatMap(({ person }) => (person === null ? [] : [person]));
  const isOfPersons = names.every(({ name, person }) => person !== null || isTitle(name));
  return isOfPersons && persons.length > 0
    ? persons.map((name) => ({ name, isPerson: true, mark: null }))
    : null;
}

function namesIn(inside: string): { name: string; person: string | null }[] {
  return splitNames(inside, true).map(({ name: text }) => {
    const name = text.replace(NESTED, '');
    return { name, person: personOf(name, true) };
  });
}

/** 县教育局(牵头, 县教育局) */
function closeBracket(text: string): string {
  const outside = blotBrackets(text).replace(/\(\0*\)/g, '');
  if (outside.includes('(')) return `${text})`;
  return outside.endsWith(')') && text.endsWith(')') ? text.slice(0, -1) : text;
}
