import { isBare, isCollective } from './is-party';
import { isTitle } from './is-title';
import { isUnit } from './is-unit';
import { joinBrokenNames } from './join-broken-names';
import { blotBrackets, splitOutsideBrackets } from './outside-brackets';
import { rolesOfLabel } from './owner-label';
import { personOf } from './person-of';
import { AND, PROVINCES } from './name-words';

const SEPARATORS = '、,;/\\|&+。!';
const WHITE_SPACE = ' \n';
/** 1.党政办 2.财政所; (1)党政办 */
const LIST_NUMBER =
  /(?<![\d.第])(?:\d{1,2}[.)、]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\))[、.]?(?=\s*[\u4e00-\u9fff])/g;
/** 一、党政办 */
const CHINESE_NUMBER = /(?:^|(?<=[\n ;]))[一二三四五六七八九十]{1,3}[、.]/g;
/** 县教育局(牵头)县财政局(配合) */
const MARK = /\(([^()]{2,10})\)(?=[\u4e00-\u9fff])/g;
const JOINER = new RegExp(`以及|及|${AND}|与`, 'g');
/** 等 inside a word: 高等教育处, 安全等级保护办. */
const ETC = /(?<![高中初平同对劣优特头均相])等(?![级待候于])/g;
const COUNT = /^(?:\d+|[一二三四五六七八九十两几多]+)?(?:余|个|家|名|位)?/;
const PEOPLE = /^(?:同志|人|人员|领导|领导同志|班子成员|干部|负责人|负责同志)?$/;
const LONGEST = 200;
const LEVELS = /^[省市县区镇乡村](?:、[市县区镇乡村])*$/;
const LAST_BRACKET = /\([^()]*\)(?=[^()]*$)/;

/** A name of a list, and whether only white space parts it from the one before: 党政办 李明. */
export interface ListedName {
  readonly name: string;
  readonly beside: boolean;
}

/**
 * The names of a list: 市教育局、市财政局和市住建局 are three, 各县(市、区)人民政府 and 工业和信息化局 are one.
 * `amongPersons` says that persons are expected, not units.
 */
export function splitNames(list: string, amongPersons = false): ListedName[] {
  const names: ListedName[] = [];
  for (const { at, piece } of splitOutsideBrackets(separateMarks(list), SEPARATORS)) {
    const broken = splitOutsideBrackets(piece, WHITE_SPACE).map((part) => part.piece);
    const whole = joinBrokenNames(
      broken.filter((part) => part !== ''),
      amongPersons,
    );
    whole.forEach((text, index) => {
      const name = text.replace(/\s/g, '');
      const last = names.at(-1);
      if (at === '、' && index === 0 && last && isOneWith(last.name, name)) {
        names[names.length - 1] = { ...last, name: `${last.name}、${name}` };
        return;
      }
      splitName(name, amongPersons).forEach((part, place) => {
        names.push({ name: part, beside: index > 0 && place === 0 });
      });
    });
  }
  return names;
}

/** 各乡镇、街道; 第一、第二党支部; 各市、县(区)人民政府; 省、市、县三级河长 */
function isOneWith(last: string, name: string): boolean {
  return (
    LEVELS.test(last) ||
    /^第[一二三四五六七八九十\d]{1,3}$/.test(last) ||
    (isCollective(last) && isBare(name.replace(LAST_BRACKET, '')))
  );
}

function separateMarks(list: string): string {
  return list
    .replace(LIST_NUMBER, '、')
    .replace(CHINESE_NUMBER, '、')
    .replace(/(?<=[\u4e00-\u9fff×])\.(?=[\u4e00-\u9fff])/g, '、')
    .replace(MARK, (whole, inside: string) =>
      rolesOfLabel(inside).length > 0 ? `${whole}、` : whole,
    );
}

function splitName(text: string, amongPersons: boolean): string[] {
  if (text.length > LONGEST) return [text];
  const etc = [...blotBrackets(text).matchAll(ETC)].find(({ index }) => index > 1);
  const listed = etc ? text.slice(0, etc.index) : text;
  const names = splitJoined(listed, amongPersons);
  if (!etc) return names;
  const rest = text.slice(etc.index + 1).replace(COUNT, '');
  if (PEOPLE.test(rest)) return names;
  const [first, ...others] = splitJoined(rest, amongPersons);
  return [...names, ...(isBare(first!) ? [] : [first!]), ...others];
}

/** 人民银行和外汇局 → two; 文化和旅游局 → one, since 文化 is no unit; 相关部门和单位 → one, since 单位 names nobody. */
function splitJoined(text: string, amongPersons: boolean): string[] {
  const names: string[] = [];
  let from = 0;
  for (const { index, 0: joiner } of blotBrackets(text).matchAll(JOINER)) {
    const left = text.slice(from, index);
    const right = text.slice(index + joiner.length);
    if (!isJoint(left, right, amongPersons)) continue;
    names.push(...splitCollectives(left));
    from = index + joiner.length;
  }
  return [...names, ...splitCollectives(text.slice(from))];
}

function isJoint(left: string, right: string, amongPersons: boolean): boolean {
  const next = right.split(JOINER, 1)[0]!;
  if (left.length < 2 || isBare(next) || /^其(?![他它余])/.test(right)) return false;
  if (isCollective(right) && (isUnit(right) || isTitle(`等${right}`))) return true;
  if (isUnit(left) || PROVINCES.includes(left)) return isUnit(right) || PROVINCES.includes(right);
  return personOf(left, amongPersons) !== null && personOf(right, amongPersons) !== null;
}

/** 各部门各生产单位 → two. */
function splitCollectives(text: string): string[] {
  const next = text.indexOf('各', 2);
  if (next < 0 || !isCollective(text) || !isUnit(text.slice(0, next))) return [text];
  return [text.slice(0, next), ...splitCollectives(text.slice(next))];
}
