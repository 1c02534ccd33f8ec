import type { PartyRole } from './assignment';
import { isUnit } from './is-unit';
import { BY_DUTY, FILLERS, ROLE_VERBS } from './sentence-words';

/** Where several role words meet, the first of these wins: 牵头负责 leads, 督促落实 supervises, 协助落实 supports. */
const STRENGTH: readonly PartyRole[] = ['lead', 'supervisor', 'support', 'responsible'];
const LONGEST_WORD = 24;
/** 各乡镇具体组织 */
const MANNER = /(?:具体|共同|分别|各自|统一|直接|自行)+$/;

/** The role each verb gives. */
export const VERB_ROLES: ReadonlyMap<string, PartyRole> = new Map(
  ROLE_VERBS.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

const byLength = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length);
const FILLER_WORDS = byLength(FILLERS);
const END_WORDS = byLength([...VERB_ROLES.keys(), ...FILLERS]);

/** A text without the words at its end that give its names their role. */
export interface WithoutRoleWords {
  readonly rest: string;
  /** Null where no word gives one. */
  readonly role: PartyRole | null;
  /** 按职责分工, with or without a verb after it. */
  readonly byDuty: boolean;
}

/** 财政部、税务总局按职责分工负责 → 财政部、税务总局, responsible. */
export function cutRoleWords(text: string): WithoutRoleWords {
  let rest = text.trimEnd();
  let role: PartyRole | null = null;
  let byDuty = false;
  for (let word = wordAtEnd(rest, END_WORDS); word; word = wordAtEnd(rest, END_WORDS)) {
    rest = rest.slice(0, -word.length).trimEnd();
    byDuty ||= BY_DUTY.test(word);
    role = stronger(role, VERB_ROLES.get(word) ?? null);
  }
  return { rest, role, byDuty };
}

/** 各镇共同 → 各镇 */
export function cutFillers(text: string): string {
  let rest = text.trim();
  for (let word = wordAtEnd(rest, FILLER_WORDS); word; word = wordAtEnd(rest, FILLER_WORDS)) {
    rest = rest.slice(0, -word.length).trimEnd();
  }
  return rest;
}

/** The word the text ends in; none where that word is the end of a name: 村党组织, but not 县教育局组织. */
function wordAtEnd(text: string, words: readonly string[]): string | undefined {
  const end = text.slice(-LONGEST_WORD);
  const word = BY_DUTY.exec(end)?.[0] ?? words.find((one) => end.endsWith(one));
  if (!word || !isUnit(text)) return word;
  return isUnit(text.slice(0, -word.length).replace(MANNER, '')) ? word : undefined;
}

function stronger(one: PartyRole | null, other: PartyRole | null): PartyRole | null {
  return STRENGTH.find((role) => role === one || role === other) ?? null;
}
