import { isTitle } from './is-title';
import { isUnit } from './is-unit';
import { personOf } from './person-of';
import { BARE_NOUNS, COLLECTIVE_START, NOBODY, NOT_IN_NAMES, PROVINCES } from './name-words';
import { PARTICLE_STARTS, PHRASE_STARTS } from './phrase-starts';

const BARE = new Set(BARE_NOUNS);
const PLACES = new Set(PROVINCES);
const LONGEST = 40;
const PLACES_COUNTED = '行政村|村|社区|村居|乡镇|镇|街道|镇街|县区';
const UNITS_COUNTED = '部门|单位|支部|党支部|站所|科室';
/** 20个行政村, 全镇12个村 */
const COUNTED = new RegExp(
  `^(?:全[市县区镇乡街]?|其余|其他)?\\d{1,3}个(?:${PLACES_COUNTED}|${UNITS_COUNTED})(?:\\([^()]*\\))?$`,
);
/** 村“两委” stands in a column; in a sentence quotes are a slogan's. */
const QUOTE = /["“”]/;

/** Whether the text may stand as a party in a column of owners; false for 根据需要, 13800000000, 6月底前. */
export function mayBeParty(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LONGEST &&
    !NOBODY.test(name) &&
    (!NOT_IN_NAMES.test(name) || COUNTED.test(name)) &&
    (isUnit(name) || !PHRASE_STARTS.test(name))
  );
}

/** Whether the text is a party beyond doubt, so that it counts in the middle of a sentence too; not 政府 alone, not 加强部门. */
export function isParty(name: string): boolean {
  if (!mayBeParty(name) || isBare(name)) return false;
  if (PHRASE_STARTS.test(name) || PARTICLE_STARTS.test(name) || QUOTE.test(name)) return false;
  return isUnit(name) || personOf(name, false) !== null || PLACES.has(name);
}

/** Whether a bracketed tail may name it: as isParty, or short and without anything that makes a phrase. */
export function isPartyInTail(name: string): boolean {
  if (!mayBeParty(name) || isBare(name) || PHRASE_STARTS.test(name)) return false;
  return isParty(name) || isTitle(name) || name.length <= 8;
}

/** 单位, 政府: names nobody by itself. */
export function isBare(name: string): boolean {
  return BARE.has(name);
}

/** 各有关部门, 相关地区 */
export function isCollective(name: string): boolean {
  return COLLECTIVE_START.test(name);
}
