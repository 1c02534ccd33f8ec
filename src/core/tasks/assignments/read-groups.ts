import type { PartyRole } from './assignment';
import { VERB_ROLES } from './cut-role-words';
import { cutLabels, type LabelledText } from './cut-labels';
import { isTitle } from './is-title';
import { isUnit } from './is-unit';
import { blotBrackets, splitOutsideBrackets } from './outside-brackets';
import { areParties } from './are-parties';
import { personOf } from './person-of';
import { readClause } from './read-clause';
import { splitNames } from './split-names';

/** Names as written, and what the words around them say. */
export interface NameGroup {
  /** Null where no word gives a role: the column decides. */
  readonly role: PartyRole | null;
  /** A label's further roles: 责任单位及责任人： → person. */
  readonly otherRoles: readonly PartyRole[];
  readonly list: string;
  /** A label stands before the names: 责任单位：…. */
  readonly labelled: boolean;
}

const SENTENCE_ENDS = ';。!?';
const VERB = new RegExp(
  [...VERB_ROLES.keys()].join('|').replace('监督', '监督(?!管理|检查|执法|局|所|站)'),
);
/** Without one of these a sentence says nothing of owners. */
const CUE = new RegExp(`${VERB.source}|[由请]|会同|联合|责成|职责|责任|分工`);
const GOES_ON = /[、,和及与:]$/;

/** The groups of names in a text of an owner cell, or, in `prose`, in the sentences of a task. Line breaks stand in the text. */
export function readGroups(text: string, prose: boolean): NameGroup[] {
  return cutLabels(text).flatMap((part) => readLabelled(part, prose));
}

function readLabelled({ label, text }: LabelledText, prose: boolean): NameGroup[] {
  if (label?.kind === 'name') return readNamed(label.name, text, prose);
  const [role = null, ...otherRoles] = label?.kind === 'roles' ? label.roles : [];
  return sentencesOf(text).flatMap(({ at, piece }, index) => {
    if (label?.kind === 'other' && (index === 0 || at === ';')) return [];
    const inLabel = role !== null && at !== '。' && (index === 0 || !prose || areParties(piece));
    const groups = readSentence(piece, prose && !inLabel, inLabel);
    return groups.map((group) =>
      inLabel && group.role === null ? { ...group, role, otherRoles, labelled: true } : group,
    );
  });
}

function readNamed(name: string, text: string, prose: boolean): NameGroup[] {
  const [first, ...rest] = sentencesOf(text);
  const pieces = [joinNamed(name, first!.piece.trim()), ...rest.map(({ piece }) => piece)];
  return pieces.flatMap((piece) => readSentence(piece, prose));
}

/** 党政办：李明 is 党政办（李明）, 党政办：负责会务 is 党政办负责会务; 技术组：县气象局 is 县气象局, 党政办：会务 is 党政办. */
function joinNamed(name: string, value: string): string {
  if (value === '' || readClause(name + value)?.groups.length) return name + value;
  const names = splitNames(value, true).map((listed) => listed.name.replace(/\(.*/, ''));
  if (names.every((one) => personOf(one, true) !== null || isTitle(one)))
    return `${name}(${value})`;
  return areParties(value) ? value : name;
}

/** Sentences, and lines where they say a role of their own: 党政办牵头⏎财政所配合. */
function sentencesOf(text: string): { at: string; piece: string }[] {
  return splitOutsideBrackets(text, SENTENCE_ENDS).flatMap(({ at, piece }) =>
    joinLines(piece.split('\n')).map((line, index) => ({
      at: index === 0 ? at : '\n',
      piece: line,
    })),
  );
}

function joinLines(lines: readonly string[]): string[] {
  if (lines.length === 1 || !lines.some(hasVerb)) return [lines.join('\n')];
  const joined: string[][] = [];
  for (const line of lines) {
    const last = joined.at(-1)?.at(-1);
    if (last === undefined || (hasVerb(last + line) && !goesOn(last))) joined.push([line]);
    else joined.at(-1)!.push(line);
  }
  return joined.map((parts) => parts.join('\n'));
}

/** Outside brackets: 县城管局⏎(牵头) goes on. */
function hasVerb(line: string): boolean {
  return VERB.test(blotBrackets(line));
}

/** Whether a line's last name ends on the next line: 市人力资源⏎社会保障局牵头. */
function goesOn(line: string): boolean {
  const end = line.slice(-24).trimEnd();
  return GOES_ON.test(end) || (!isUnit(end) && !VERB.test(end));
}

/** `inLabel`: what stands before a clause with a role of its own is the label's: 牵头单位：县水利局，各乡镇配合. */
function readSentence(sentence: string, prose: boolean, inLabel = false): NameGroup[] {
  if (prose && !CUE.test(sentence)) return [];
  const groups: NameGroup[] = [];
  let before: string[] = [];
  let doubtful = prose;
  const add = (role: PartyRole | null, list: string): void => {
    if (list.trim() !== '' && (!doubtful || areParties(list)))
      groups.push({ role, otherRoles: [], list, labelled: false });
  };
  const addBefore = (role: PartyRole | null): void => {
    if (role !== null || !prose) add(role, before.join('、'));
    before = [];
  };
  for (const { piece } of splitOutsideBrackets(sentence, ',')) {
    const clause = readClause(piece);
    if (!clause) {
      if (prose && !areParties(piece)) before = [];
      else before.push(piece);
      continue;
    }
    const [first, ...rest] = clause.groups;
    if (clause.roleBefore) addBefore(clause.roleBefore);
    else if (!first || clause.startsAnew || (inLabel && first.role)) addBefore(null);
    if (first) add(first.role, [...before, first.list].join('、'));
    before = [];
    for (const { role, list } of rest) add(role, list);
    doubtful ||= clause.hasObject;
  }
  addBefore(null);
  return groups;
}
