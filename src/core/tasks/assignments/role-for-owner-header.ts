import { normalize } from '../../grid/text';
import type { ColumnRole } from '../../table/column-role';
import { roleOfHeader } from '../../table/role-of-header';
import type { PartyRole } from './assignment';
import {
  BARE_ROLE_WORDS,
  BARE_UNIT_HEADERS,
  CONTACT_WORDS,
  ENGLISH_STEMS,
  LEADER_NOUNS,
  PERSON_NOUNS,
  PERSON_STEMS,
  ROLE_STEMS,
  UNIT_NOUNS,
} from './owner-words';

const CONTACT = new RegExp(CONTACT_WORDS.join('|'));
const LEADER = new RegExp(`(?:${LEADER_NOUNS.join('|')})$`);
const LEADER_STEM =
  /责任|分管|主管|负责|牵头|包|挂|联系|带队|带班|领办|驻|领导|班子|指挥长|河长|林长|组长/;
const PERSON = new RegExp(`(?:${PERSON_NOUNS.join('|')})$`);
const PERSON_STEM = new RegExp(PERSON_STEMS.join('|'));
const UNIT = new RegExp(`(?:${UNIT_NOUNS.join('|')}|[局委办部科处室股所站村])$`);
/** 主要负责, 共同牵头 */
const MODIFIER = /^(?:具体|主要|直接|共同|全程|总)/;
const BARE = new Set(BARE_UNIT_HEADERS);
const SUPERVISES = ROLE_STEMS[0]![1];
const ROLE_WORDS = new Set(BARE_ROLE_WORDS);
const ENGLISH = /^[A-Za-z_ ]+$/;
const BRACKETS = /\([^()]*\)/g;
const LONGEST = 60;
const PARTY_ROLES: readonly PartyRole[] = [
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
  'contact',
];
const MORE_WORDS = /[()/、,]|及其?|和|与|或/;

/**
 * What a column of owners is to its tasks, by its header: 市级牵头责任单位 → lead, 负责考核部门 → supervisor,
 * 区政府分管领导 → leader, 部门负责人 → person. Null where the header names no owners (填报人, 工作任务).
 */
export function roleForOwnerHeader(header: string): PartyRole | null {
  return rolesForOwnerHeader(header)[0] ?? null;
}

/** All roles a header names in its order: 责任单位（责任人） → responsible, person. */
export function rolesForOwnerHeader(header: string): readonly PartyRole[] {
  const text = normalize(header).replace(/[\s:*]/g, '');
  if (text === '' || text.length > LONGEST) return [];
  const known = roleOfHeader(text)?.role;
  if (known && !isPartyRole(known)) return [];
  const own = known ?? roleOfEnglish(text) ?? roleOf(text.replace(BRACKETS, ''));
  const parts = text.split(MORE_WORDS).map((part) => (BARE.has(part) ? null : roleOf(part)));
  return [...new Set([own, ...parts].filter((role) => role !== null))];
}

/** The role of each part of a header, in its order: 责任领导/科室/责任人 → leader, responsible, person; null where a part names none. */
export function roleOfEachPart(header: string): readonly (PartyRole | null)[] {
  const text = normalize(header).replace(/[\s:*]/g, '');
  if (text.length > LONGEST) return [];
  const parts = text.split(MORE_WORDS).filter((part) => part !== '');
  return parts.map((part) => (BARE.has(part) ? 'responsible' : roleOf(part)));
}

function isPartyRole(role: ColumnRole): role is PartyRole {
  return (PARTY_ROLES as readonly string[]).includes(role);
}

/** operatorNames, leadDept */
function roleOfEnglish(text: string): PartyRole | null {
  if (!ENGLISH.test(text)) return null;
  return ENGLISH_STEMS.find(([stem]) => stem.test(text.toLowerCase()))?.[1] ?? null;
}

function roleOf(text: string): PartyRole | null {
  if (text === '') return null;
  if (CONTACT.test(text)) return 'contact';
  const supervises = SUPERVISES.some((word) => text.includes(word)) && !text.includes('被');
  if (LEADER.test(text))
    return supervises ? 'supervisor' : LEADER_STEM.test(text) ? 'leader' : null;
  if (BARE.has(text)) return 'responsible';
  if (PERSON.test(text))
    return supervises ? 'supervisor' : PERSON_STEM.test(text) ? 'person' : null;
  if (!UNIT.test(text) && !ROLE_WORDS.has(text.replace(MODIFIER, ''))) return null;
  const found = ROLE_STEMS.find(
    ([role, words]) =>
      (role !== 'supervisor' || supervises) && words.some((word) => text.includes(word)),
  );
  return found?.[0] ?? null;
}
