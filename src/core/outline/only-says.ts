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

/** What may stand around names and times without saying anything else. */
const WORDS = [
  ...ROLE_STEMS.flatMap(([, words]) => words),
  ...CONTACT_WORDS,
  ...UNIT_NOUNS,
  ...LEADER_NOUNS,
  ...PERSON_NOUNS,
  ...LABEL_MODIFIERS,
  ...FILLERS,
  ...'时限 期限 时间 节点 日期 截止 要求 办结 职责 根据 按照 有关 之前 以前 持续'.split(' '),
].sort((a, b) => b.length - a.length);
const AROUND = new RegExp(
  `${WORDS.join('|')}|[等及和与按由为前底内请各在于的、,;:。()\\[\\]【】\\s]`,
  'g',
);
const BETWEEN = /[、,;:。()[\]【】\s]+/;
/** 等, a title after a name: what a reader of owners leaves aside. */
const MOST_LEFT = 2;

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
  if (others.some(isName)) return false;
  return others.join('').replace(AROUND, '').length <= MOST_LEFT;
}

/** A name that no reader took: it must not be lost. */
function isName(words: string): boolean {
  return isUnit(words) && rolesOfLabel(words).length === 0 && words.replace(AROUND, '') !== '';
}

function plain(text: string): string {
  return normalize(text).replace(/[\s]/g, '').replaceAll('〔', '(').replaceAll('〕', ')');
}
