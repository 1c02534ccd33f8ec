import type { PartyRole } from './assignment';
import { isUnit } from './is-unit';
import { outerBrackets } from './outside-brackets';
import { labelAtEnd } from './owner-label';
import { BARE_UNIT_HEADERS, OTHER_LABELS } from './owner-words';
import { personOf } from './person-of';

/** What a label says of the text after it. */
export type Label =
  /** 牵头单位：, 责任单位及责任人： */
  | { readonly kind: 'roles'; readonly roles: readonly PartyRole[] }
  /** 党政办：, 张伟： */
  | { readonly kind: 'name'; readonly name: string }
  /** 联系电话：, 完成时限： */
  | { readonly kind: 'other' }
  /** 东片：, 第一阶段： */
  | { readonly kind: 'unknown' };

export interface LabelledText {
  /** Null for what stands before the first label. */
  readonly label: Label | null;
  readonly text: string;
}

const OTHER = new RegExp(`(?:${OTHER_LABELS.join('|')})$`);
const BARE = new Set(BARE_UNIT_HEADERS);
const BOUNDARIES = ',;。、 \n';
const LONGEST = 24;
const LONGEST_UNKNOWN = 12;

/** Cuts a text at its labels: 牵头单位:市国资委 配合单位:河东区、河西区. Colons in brackets stay. */
export function cutLabels(text: string): LabelledText[] {
  if (!text.includes(':')) return [{ label: null, text }];
  const closes = new Map(outerBrackets(text));
  const parts: LabelledText[] = [];
  let label: Label | null = null;
  let from = 0;
  let wordFrom = 0;
  for (let i = 0; i < text.length; i++) {
    i = closes.get(i) ?? i;
    if (BOUNDARIES.includes(text[i]!)) wordFrom = i + 1;
    if (text[i] !== ':') continue;
    const runsOn = label?.kind === 'roles' && wordFrom <= from;
    const found = labelAt(
      text.slice(Math.max(wordFrom, i - LONGEST), i),
      runsOn || wordFrom < from,
    );
    if (!found) continue;
    const start = i - found.length;
    const isModifier = start > wordFrom && wordFrom >= from && label?.kind !== 'roles';
    parts.push({ label, text: text.slice(from, Math.max(from, isModifier ? wordFrom : start)) });
    ({ label } = found);
    from = i + 1;
    wordFrom = i + 1;
  }
  parts.push({ label, text: text.slice(from) });
  return parts;
}

function labelAt(words: string, runsOn: boolean): { label: Label; length: number } | null {
  const owners = labelAtEnd(words, runsOn);
  if (owners) return { label: { kind: 'roles', roles: owners.roles }, length: owners.length };
  const length = words.length;
  if (BARE.has(words)) return { label: { kind: 'unknown' }, length };
  if (OTHER.test(words)) return { label: { kind: 'other' }, length };
  if (isUnit(words) || personOf(words, true) !== null)
    return { label: { kind: 'name', name: words }, length };
  return length > 0 && length <= LONGEST_UNKNOWN && !/\d$/.test(words)
    ? { label: { kind: 'unknown' }, length }
    : null;
}
