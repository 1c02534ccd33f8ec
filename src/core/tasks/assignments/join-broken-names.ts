import { isParty } from './is-party';
import { isPerson } from './is-person';
import { isTitle } from './is-title';
import { isUnit } from './is-unit';
import { AND, BARE_NOUNS, PROVINCES } from './name-words';
import { COMPOUND_SURNAMES } from './person-words';
import { SURNAMES } from '../../table/surnames';

/** A committee and its departments: 县委⏎宣传部 is one name. */
const COMMITTEE = /(?:[省市区县镇乡州旗]|工)委$/;
const OF_A_COMMITTEE =
  /^(?:办公?室?|宣传|组织|统战|政法|网信|编办|机关|巡察|老干|党校|社会工作|农办|农工|改革|督查|保密|台办|外办)/;
const GOVERNMENT = /政府$/;
const OF_A_GOVERNMENT = /^(?:办公?室?|研究室|督查室|法制办|外办)$/;
const JOINER_AT_END = /[和及与]$/;
const JOINER_AT_START = new RegExp(`^(?:${AND}|[及与])`);
/** 住房和城⏎乡建设局 */
const WORD_SEAM = /城 乡/;
const LATIN_SEAM = /[A-Za-z0-9] [A-Za-z0-9]/;
const LEVEL = /^[国省市区县镇乡州旗]/;
const KNOWN_WORDS = new Set(BARE_NOUNS);
/** A name broken over more lines than this is taken for several names. */
const MOST_PARTS = 4;

/**
 * Decides which of the pieces that white space cuts belong to one name: 市人力资源⏎社会保障局 and 张 伟 are one,
 * 县河长办⏎县水利局 are two.
 */
export function joinBrokenNames(pieces: readonly string[], amongPersons: boolean): string[] {
  const names: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const left = names.at(-1);
    const right = pieces[i]!;
    const isNext = amongPersons && startsPerson(left, right, pieces[i + 1]);
    if (left !== undefined && !isNext && isOneName(left, right, amongPersons))
      names[names.length - 1] = left + right;
    else {
      const end = left === undefined || !amongPersons ? endOfBrokenName(pieces, i) : i;
      names.push(pieces.slice(i, end + 1).join(''));
      i = end;
    }
  }
  return names;
}

/** The 王 of 李建国 王 芳: names of two characters are spread to the width of three. */
function startsPerson(left: string | undefined, right: string, next: string | undefined): boolean {
  const isSpread = right.length === 1 && next?.length === 1 && SURNAMES.includes(right);
  return isSpread && left !== undefined && isPerson(left, true);
}

function isOneName(left: string, right: string, amongPersons: boolean): boolean {
  if (right.length === 1 || left.length === 1 || right.startsWith('(')) return true;
  if (COMPOUND_SURNAMES.includes(left) && right.length <= 2) return true;
  if (JOINER_AT_END.test(left) || JOINER_AT_START.test(right)) return true;
  const seam = `${left.at(-1)} ${right[0]}`;
  if (LATIN_SEAM.test(seam) || WORD_SEAM.test(seam)) return true;
  if (COMMITTEE.test(left)) return OF_A_COMMITTEE.test(right);
  if (GOVERNMENT.test(left)) return OF_A_GOVERNMENT.test(right);
  if (isUnit(left) || isPerson(left, amongPersons) || isTitle(left) || PROVINCES.includes(left))
    return false;
  if (isPerson(right, amongPersons) || isTitle(right)) return false;
  return KNOWN_WORDS.has(right) || (isUnit(left + right) && !LEVEL.test(right));
}

/** 市人力⏎资源社会⏎保障局: the pieces from `start` on that only together make the name of a unit. */
function endOfBrokenName(pieces: readonly string[], start: number): number {
  if (!LEVEL.test(pieces[start]!) || isUnit(pieces[start]!)) return start;
  let name = pieces[start]!;
  for (let end = start + 1; end < Math.min(pieces.length, start + MOST_PARTS); end++) {
    if (isParty(pieces[end]!) && LEVEL.test(pieces[end]!)) return start;
    name += pieces[end]!;
    if (isUnit(name)) return end;
  }
  return start;
}
