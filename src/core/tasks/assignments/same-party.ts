import { normalize } from '../../grid/text';
import { isCollective } from './is-party';
import { isPerson } from './is-person';
import { isUnit } from './is-unit';

/** Which spellings are one party. */
export interface PartyGroups {
  /** Every name with the spelling it counts under: the fullest of those that are certainly one party, of equals the first. */
  readonly countedAs: ReadonlyMap<string, string>;
  /** Names counted under that may be one party all the same, for a person to decide. */
  readonly likely: readonly (readonly [string, string])[];
}

/** 县 of 县教育局 where 教育局 stands too; 石城县 of 石城县教育局 where 县教育局 stands. */
const LEVEL = /^(?:省|市(?!场)|区|县|州|旗|镇|乡|街道)(?=..)/;
const PLACE = /^[\u4e00-\u9fff]{2,3}(?=[省市区县州旗镇乡]..)/;
/** 农业农村办 and 农办 share the first and the last character; villages and companies of similar names do not count. */
const ABBREVIATED = /[局委办部厅会队室]$|中心$/;
/** A group of names alike by first and last character; larger ones are not compared pair by pair. */
const LARGEST_KIN = 50;

/**
 * Tells which names are one party. Certain: white space, width, 办公室 for 办, 委员会 for 委, 监督管理 for 监管, 和 left out, and a
 * level before the name (镇党政办 for 党政办) where only one such name stands. Likely: an abbreviation (农办 for 农业农村办), or a
 * level where several names fit. Collectives and persons are only ever themselves.
 */
export function groupParties(names: readonly string[]): PartyGroups {
  const spellings = new Map<string, string[]>();
  for (const name of new Set(names)) add(spellings, keyOf(name), name);
  const homes = homesOf(spellings);
  const groups = new Map<string, string[]>();
  for (const [key, group] of spellings) {
    for (const name of group) add(groups, root(key, homes), name);
  }
  const countedAs = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const [key, group] of groups) {
    const head = fullest(group);
    heads.set(key, head);
    for (const name of group) countedAs.set(name, head);
  }
  return { countedAs, likely: likelyPairs(heads) };
}

/** The same for spellings that differ in nothing but form. */
function keyOf(name: string): string {
  const plain = normalize(name).replace(/\s/g, '');
  if (isCollective(plain) || isPerson(plain) || !isUnit(plain)) return plain;
  return plain
    .replace(/办公室$/, '办')
    .replace(/(?<!居民|村民)委员会(?=$|\()/, '委')
    .replace(/监督管理/g, '监管')
    .replace(/(?<=..)和(?=.{2,})/g, '');
}

/** For a name without level or place (教育局) the only one that has it (县教育局). */
function homesOf(spellings: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const fuller = new Map<string, string[]>();
  for (const key of spellings.keys()) {
    for (const short of [key.replace(LEVEL, ''), key.replace(PLACE, '')]) {
      if (short !== key && spellings.has(short) && isUnit(short) && !isCollective(short))
        add(fuller, short, key);
    }
  }
  return new Map(
    [...fuller].flatMap(([short, [only, ...more]]) => (more.length === 0 ? [[short, only!]] : [])),
  );
}

function root(key: string, homes: ReadonlyMap<string, string>): string {
  let name = key;
  for (let next = homes.get(name); next; next = homes.get(name)) name = next; // 教育局 → 县教育局 → 石城县教育局
  return name;
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}

function likelyPairs(heads: ReadonlyMap<string, string>): [string, string][] {
  const kin = new Map<string, string[]>();
  for (const key of heads.keys()) {
    const bare = key.replace(LEVEL, '');
    if (ABBREVIATED.test(key) && !isCollective(key)) add(kin, `${bare[0]}${bare.at(-1)}`, key);
  }
  const pairs: [string, string][] = [];
  for (const keys of kin.values()) {
    if (keys.length > LARGEST_KIN) continue;
    keys.forEach((one, index) => {
      for (const other of keys.slice(index + 1))
        if (areLikely(one, other)) pairs.push([heads.get(one)!, heads.get(other)!]);
    });
  }
  return pairs;
}

/** One may stand for the other: same level or one without it, and one an abbreviation of the other. */
function areLikely(one: string, other: string): boolean {
  const [levelOne, levelOther] = [LEVEL.exec(one)?.[0], LEVEL.exec(other)?.[0]];
  if (levelOne && levelOther && levelOne !== levelOther) return false;
  const [short, long] = [one.replace(LEVEL, ''), other.replace(LEVEL, '')].sort(
    (a, b) => a.length - b.length,
  );
  return abbreviates(short!, long!);
}

function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
