import { normalize } from '../grid/text';
import { matchHead } from './composed-header';
import { inBrackets } from './header-brackets';
import type { HeaderMatch, HeaderMeaning } from './header-match';
import { GENERIC_WORDS } from './header-words';
import { matchHeader, matchInside, type ExtraHeaderWords } from './match-header';

export interface HeaderContext {
  /** Words a person added; they count before ours. */
  readonly words?: ExtraHeaderWords;
  /** Only words that are the whole header or stand at its end. */
  readonly strict?: boolean;
}

const BRACKETS = /[([{【〔「][^()[\]{}【】〔〕「」]*[)\]}】〕」]/g;
const NOISE = /[\s"'“”‘’《》<>*★※☆△▲:：。.,，;；!！?？_—–-]/g;
const LISTED = /^\d{1,2}[.、]/;
/** 要求办结日期 is a deadline, 办结日期 is none. */
const PLANNED =
  /(?:要求|规定|应当?|计划|拟定?|预计|预期|限定|限期|承诺|约定|目标|最迟|最晚)(?:完成|办结|整改|销号|完工|办理|结案)/;
/** Longer texts are no headers. */
const LONGEST = 60;
const LONGEST_EXPLAINED = 400;

/**
 * What a column holds by its header: 完成时限 → deadline, 市级牵头责任单位 → lead. The parts of a header of several rows are joined by
 * “/”; a group part above lends its word: 责任单位/牵头 → lead. Null where no known word stands in it.
 */
export function roleOfHeader(header: string, context: HeaderContext = {}): HeaderMeaning | null {
  if (header.length > LONGEST_EXPLAINED) return null;
  const plain = normalize(header);
  const brackets = (plain.match(BRACKETS) ?? []).join('');
  if (plain.length - brackets.length > LONGEST) return null;
  const parts = partsOf(plain);
  const found = fromParts(parts, context);
  const told = brackets === '' ? null : inBrackets(found, parts.join(''), brackets);
  if (told) return told;
  if (found?.role === 'completedOn' && PLANNED.test(parts.join('')))
    return { ...found, role: 'deadline' };
  return found;
}

function fromParts(
  parts: readonly string[],
  { words, strict }: HeaderContext,
): HeaderMeaning | null {
  const leaf = parts.at(-1) ?? '';
  const whole = parts.join('');
  const own = oneOfSeveral(parts, words) ?? matchParts(parts, words);
  if (own && !(parts.length > 1 && GENERIC_WORDS.has(own.word))) {
    const last = own.word.split('…').at(-1)!.toLowerCase();
    return { ...own, lent: parts.length > 1 && !leaf.includes(last) };
  }
  const end = parts.length > 1 ? matchHeader(leaf, words) : null;
  // 建设周期 over 起 | 止
  if (end?.fit === 'whole' && (end.role === 'start' || end.role === 'deadline'))
    return { ...end, lent: false };
  // 下步打算 under 推进情况
  if (end?.word.endsWith('…')) return { ...end, lent: false };
  for (const group of parts.slice(0, -1).reverse()) {
    const lent = matchHeader(group, words);
    if (lent) return { ...lent, lent: true };
  }
  const found = own ?? matchHeader(leaf, words) ?? (strict ? null : loosely(whole));
  return found && { ...found, lent: false };
}

function loosely(whole: string): HeaderMatch | null {
  return matchHead(whole) ?? matchInside(whole);
}

/** The parts together: 整改|牵头单位; but 是否销号 under 整改成效 means the same as alone. */
function matchParts(parts: readonly string[], words?: ExtraHeaderWords): HeaderMatch | null {
  const whole = matchHeader(parts.join(''), words);
  if (whole?.role !== 'other' || parts.length === 1) return whole;
  const leaf = matchHeader(parts.at(-1)!, words);
  return leaf?.fit === 'whole' && !GENERIC_WORDS.has(leaf.word) ? leaf : whole;
}

const AND = /[、及和与]/;

/** 责任领导及责任人 over 责任领导 | 责任人: the lower cell says which of them. */
function oneOfSeveral(parts: readonly string[], words?: ExtraHeaderWords): HeaderMatch | null {
  if (!parts.slice(0, -1).some((part) => AND.test(part))) return null;
  const leaf = matchHeader(parts.at(-1)!, words);
  return leaf?.fit === 'whole' && !GENERIC_WORDS.has(leaf.word) ? leaf : null;
}

/** The words of a header, part by part: no brackets, quotes, white space or list numbers. */
function partsOf(plain: string): string[] {
  const outside = plain.replace(BRACKETS, '');
  const words = outside.trim() === '' ? plain.replace(/[()[\]{}【】〔〕「」]/g, '') : outside;
  return words.split('/').map((part) => part.replace(NOISE, '').replace(LISTED, '').toLowerCase());
}
