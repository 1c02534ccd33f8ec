import type { PartyRole } from './assignment';
import {
  CONTACT_WORDS,
  LABEL_MODIFIERS,
  LEADER_NOUNS,
  PERSON_NOUNS,
  ROLE_STEMS,
  UNIT_NOUNS,
} from './owner-words';
import { rolesForOwnerHeader } from './role-for-owner-header';

const STEMS = [
  ...ROLE_STEMS.flatMap(([, words]) => words),
  ...CONTACT_WORDS,
  '组长',
  '指挥长',
  '主要领导',
];
const STEM = new RegExp(STEMS.join('|'));
const WORDS = [...STEMS, ...LABEL_MODIFIERS, ...UNIT_NOUNS, ...LEADER_NOUNS, ...PERSON_NOUNS].join(
  '|',
);
const LABEL = new RegExp(`(?:${WORDS}|[及和或/与])+(?:\\([^()]{0,8}\\))?$`);
/** Where a label runs on from the value before it (市国资委配合单位：) only a role word can begin it. */
const LABEL_RUN_ON = new RegExp(`(?:${STEMS.join('|')})(?:${WORDS})*$`);
const LONGEST = 24;

/** The roles a text names that is a label from end to end: 牵头单位, 责任单位及责任人; none for 县督办室, 市建设局. */
export function rolesOfLabel(text: string): readonly PartyRole[] {
  return text.length <= LONGEST && STEM.test(text) && LABEL.exec(text)?.[0] === text
    ? rolesForOwnerHeader(text)
    : [];
}

/** The label a text ends with and its length: 工程牵头部门 → lead, 4. */
export function labelAtEnd(
  text: string,
  runsOn: boolean,
): { roles: readonly PartyRole[]; length: number } | null {
  const end = text.slice(-LONGEST);
  for (const pattern of runsOn ? [LABEL_RUN_ON] : [LABEL, LABEL_RUN_ON]) {
    const label = pattern.exec(end)?.[0];
    const roles = label === undefined ? [] : rolesForOwnerHeader(label);
    if (roles.length > 0 && STEM.test(label!)) return { roles, length: label!.length };
  }
  return null;
}
