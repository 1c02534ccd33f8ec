import { normalize } from '../grid/text';
import type { Assignment } from '../tasks/assignments/assignment';
import { isUnit } from '../tasks/assignments/is-unit';
import { rolesOfLabel } from '../tasks/assignments/owner-label';
import {
  CONTACT_WORDS,
  LABEL_MODIFIERS,
  LEADER_NOUNS,
  PERSON_NOUNS,
  ROLE_STEMS,
  UNIT_NOUNS,
} from '../tasks/assignments/owner-words';
import { FILLERS } from '../tasks/assignments/sentence-words';

const TIMES = '时限 期限 时间 节点 日期 截止 要求 办结 职责'.split(' ');
const ABOUT = [
  ...ROLE_STEMS.flatMap(([, words]) => words),
  ...CONTACT_WORDS,
  ...UNIT_NOUNS,
  ...LEADER_NOUNS,
  ...PERSON_NOUNS,
  ...TIMES,
];
const ROLES_AND_TIMES = new RegExp(`${ABOUT.join('|')}|[前后内底]$`);

/** What may stand around names and times without saying anything else. */
const WORDS = [
  ...ABOUT,
  ...LABEL_MODIFIERS,
  ...FILLERS,
  ...'根据 按照 有关 之前 以前 持续'.split(' '),
].sort((a, b) => b.length - a.length);
const AROUND = new RegExp(
  `${WORDS.join('|')}|[等及和与按由为前底内请各在于的、,;:。()\\[\\]【】\\s]`,
  'g',
);
const BETWEEN = /[、,;:。()[\]【】\s]+/;
/** 等, a title after a name: what a reader of owners leaves aside. */
const MOST_LEFT = 1;

/** Whether a text says nothing but these owners and this deadline, so that no word is lost where it is cut. */
export function onlySays(
  text: string,
  owners: readonly Assignment[],
  deadline: string | null,
): boolean {
  let left = plain(text);
  const said = [...(deadline === null ? [] : [deadline]), ...owners.map(({ party }) => party)];
  for (const words of said.map(plain).sort((a, b) => b.length - a.length)) {
    if (words !== '') left = left.replaceAll(words, '、');
  }
  const others = left.split(BETWEEN).filter((words) => words !== '');
  if (others.some((words) => isName(words) || !isAboutRoles(words))) return false;
  return others.join('').replace(AROUND, '').length <= MOST_LEFT;
}

/** 主要任务 is put together of words that labels have, and still says something of its own. */
function isAboutRoles(words: string): boolean {
  return words.length <= 2 || ROLES_AND_TIMES.test(words);
}

/** A name that no reader took: it must not be lost. */
function isName(words: string): boolean {
  return isUnit(words) && rolesOfLabel(words).length === 0 && words.replace(AROUND, '') !== '';
}

function plain(text: string): string {
  return normalize(text).replace(/[\s]/g, '').replaceAll('〔', '(').replaceAll('〕', ')');
}
