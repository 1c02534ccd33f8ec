import { areParties } from './are-parties';
import type { PartyRole } from './assignment';
import { cutFillers, cutRoleWords, VERB_ROLES } from './cut-role-words';
import { blotBrackets } from './outside-brackets';
import { rolesOfLabel } from './owner-label';
import { DOING, MIDDLE_VERBS } from './sentence-words';

/** A list of names as written and the role a word gives them; null: none does. */
export interface Group {
  readonly role: PartyRole | null;
  readonly list: string;
}

/** What a clause says of owners. */
export interface Clause {
  readonly groups: readonly Group[];
  /** The role of names that stand before the clause: 财政部、税务总局，按职责分工负责. */
  readonly roleBefore: PartyRole | null;
  /** Names before the clause are not of its first group: …工程，由市气象局牵头. */
  readonly startsAnew: boolean;
  /** What follows the verb is no list of names: 财政所负责拨付资金. */
  readonly hasObject: boolean;
}

const HAND_OVER = /(?<![自理缘经事])由(?!于)/;
const REQUEST = /^(?:请|责成|交由|商请|委托)/;
const BEING = /(?:为|是|系|作为)([^为是\0]{2,10})$/;
const MAINLY = /^以(?=.*为主)/;
const JOINT = /^(?:会同|联合|协同)$/;
const MOST_TRIES = 4;
/** X牵头Y配合Z参与 */
const DEEPEST = 4;
/** Longer clauses are lists: only their end can hold a role. */
const LONGEST_PROSE = 300;

/** Reads one clause (the text between commas): X、Y牵头, 由X负责, X会同Y制定方案. Null where it holds no word of a role. */
export function readClause(clause: string, depth = 0): Clause | null {
  if (clause.length > LONGEST_PROSE || depth > DEEPEST) return readEnd(clause);
  const handOver = HAND_OVER.exec(blotBrackets(clause));
  if (handOver) return readHandedOver(clause.slice(handOver.index + 1), depth);
  const request = REQUEST.exec(clause);
  if (request) return readHandedOver(clause.slice(request[0].length), depth);
  return readBeing(clause) ?? readMiddle(clause, depth) ?? readEnd(clause.replace(MAINLY, ''));
}

/** 由信息部进行维修, 请各部门按照通知整改 */
function readHandedOver(text: string, depth: number): Clause | null {
  const found = readBeing(text) ?? readMiddle(text, depth) ?? readEnd(text);
  const isSure = found && found.groups.every((group) => areParties(group.list));
  const list = isSure ? null : namesBeforeDoing(text);
  if (list === null) return found && { ...found, startsAnew: true };
  return { ...only({ role: 'responsible', list }), startsAnew: true, hasObject: true };
}

/** 交通运输部为牵头单位 */
function readBeing(clause: string): Clause | null {
  const being = BEING.exec(blotBrackets(clause));
  const role = being && rolesOfLabel(being[1]!)[0];
  return role && being.index > 0 ? only({ role, list: clause.slice(0, being.index) }) : null;
}

/** 财政部、税务总局按职责分工负责 */
function readEnd(clause: string): Clause | null {
  const { rest, role, byDuty } = cutRoleWords(clause);
  if (role === null && !byDuty) return null;
  if (rest !== '') return only({ role, list: rest });
  return { groups: [], roleBefore: role, startsAnew: false, hasObject: false };
}

/** X负责拨付资金, X牵头Y、Z配合, X会同Y制定, 协助X做好… */
function readMiddle(clause: string, depth: number): Clause | null {
  const verbs = [...blotBrackets(clause).matchAll(MIDDLE_VERBS)].slice(0, MOST_TRIES);
  for (const { index, 0: verb } of verbs) {
    const left = cutFillers(clause.slice(0, index));
    const right = clause.slice(index + verb.length).trim();
    if (left !== '' && !areParties(left)) continue;
    if (left === '' || JOINT.test(verb)) {
      const joint = readJoint(verb, left, right);
      if (joint) return joint;
    } else if (cutRoleWords(right).rest !== '') {
      const next = readClause(right, depth + 1);
      const follows = next?.groups.every(({ list }) => areParties(list)) ? next.groups : [];
      const first = { role: VERB_ROLES.get(verb)!, list: left };
      return { ...only(first, ...follows), hasObject: follows.length === 0 };
    }
  }
  return null;
}

function readJoint(verb: string, left: string, right: string): Clause | null {
  if (!JOINT.test(verb) && VERB_ROLES.get(verb) !== 'support') return null;
  const { rest, role } = cutRoleWords(right);
  const list = areParties(rest) ? rest : namesBeforeDoing(right);
  if (list === null) return null;
  const support: Group = { role: 'support', list };
  return left === '' ? only(support) : only({ role, list: left }, support);
}

function only(...groups: Group[]): Clause {
  return { groups, roleBefore: null, startsAnew: false, hasObject: false };
}

/** The names a sentence starts with: 信息部 of 信息部进行维修. */
function namesBeforeDoing(text: string): string | null {
  if (areParties(text)) return text;
  for (const { index, 0: verb } of [...text.matchAll(DOING)].slice(0, MOST_TRIES)) {
    if (text[index + verb.length] === '的') continue; // 由县政府牵头的机制
    const names = cutFillers(text.slice(0, index));
    if (names !== '' && areParties(names)) return names;
  }
  return null;
}
