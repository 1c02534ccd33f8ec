import { HEADER_HEADS, type HeaderHeads, type HeaderPart } from './header-heads';
import type { HeaderMatch } from './header-match';

/** Sentences may end in such words too. */
const LONGEST = 24;
/** By the last character of a head, the kinds that have such a head. */
const BY_LAST = new Map<string, HeaderHeads[]>();
for (const kind of HEADER_HEADS) {
  for (const last of new Set(kind.heads.map((head) => head.at(-1)!)))
    BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), kind]);
}
/** Values, no headers: 各相关单位. */
const MANY = /[各等]|相关|有关/;
/** 责任单位及责任人: what stands before it may say another role. */
const AND = /[、及和与或]/;

/** What a header put together from known parts means: 整改牵头单位, 抽查对象比例, 计划销号时间. */
export function matchComposed(text: string): HeaderMatch | null {
  return longest(text, ({ parts }, end) => {
    for (const part of parts) {
      const at = startOf(text, part, end);
      if (at >= 0) return match(text, text.slice(at), part);
    }
    return null;
  });
}

/** The same by its end alone: 教育部门, which may as well be a value. */
export function matchHead(text: string): HeaderMatch | null {
  return longest(text, ({ otherwise }, end) =>
    otherwise ? match(text, text.length <= 8 ? text : text.slice(end), { role: otherwise }) : null,
  );
}

function longest(
  text: string,
  read: (kind: HeaderHeads, end: number) => HeaderMatch | null,
): HeaderMatch | null {
  const kinds = BY_LAST.get(text.at(-1) ?? '');
  if (!kinds || text.length > LONGEST || MANY.test(text)) return null;
  let best: HeaderMatch | null = null;
  for (const kind of kinds) {
    const head = kind.heads.find((word) => text.endsWith(word));
    const found = head === undefined ? null : read(kind, text.length - head.length);
    if (found && found.word.length > (best?.word.length ?? 0)) best = found;
  }
  return best;
}

/** Where the word of the part nearest to the head begins, before the head or reaching into it; -1 where none stands there. */
function startOf(text: string, { words }: HeaderPart, end: number): number {
  return words.reduce((last, word) => Math.max(last, text.lastIndexOf(word, end - 1)), -1);
}

function match(
  text: string,
  word: string,
  { role, claim }: Pick<HeaderPart, 'role' | 'claim'>,
): HeaderMatch {
  const fit = word === text && !AND.test(word) ? 'whole' : 'end';
  return { role, word, fit, claim: claim ?? null };
}
