import { normalize } from '../grid/text';
import type { ColumnRole } from './column-role';
import { matchComposed } from './composed-header';
import type { HeaderMatch } from './header-match';
import { HEADER_WORDS } from './header-words';

/** Words a person added: `{ deadline: ['交卷日'] }`. They count before ours. */
export type ExtraHeaderWords = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

interface Word {
  readonly role: ColumnRole;
  readonly word: string;
  readonly pieces: readonly string[];
  readonly claim: number | null;
}

const AND = /[、及和与或]/;
const WORDS: readonly Word[] = HEADER_WORDS.flatMap(({ role, words, claim }) =>
  words.map((word) => toWord(role, word, claim ?? null)),
);
const WHOLE = new Map<string, Word>();
const BY_LAST = new Map<string, Word[]>();
for (const word of WORDS) {
  if (word.pieces.length === 1) {
    const key = word.pieces[0]!;
    if (!WHOLE.has(key)) WHOLE.set(key, word);
  }
  if (word.word.startsWith('=')) continue;
  const last = word.pieces.at(-1)!.at(-1) ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), word]);
}
const INSIDE = WORDS.filter(
  ({ word, pieces, role }) =>
    !word.startsWith('=') &&
    pieces.length === 1 &&
    (word.length > 2 || role === 'lead' || role === 'support'),
);

/** The word that is a header or stands at its end; `text` has no brackets, quotes or white space left. */
export function matchHeader(text: string, extra?: ExtraHeaderWords): HeaderMatch | null {
  if (text === '') return null;
  const added = extra && matchExtra(text, extra);
  if (added) return added;
  const whole = WHOLE.get(text);
  if (whole) return found(whole, 'whole');
  // 责任领导姓名 names whom 责任领导 names.
  if (text.length > 3 && text.endsWith('姓名')) return matchHeader(text.slice(0, -2), extra);
  const end = matchEnd(text);
  if (end?.fit === 'whole') return end;
  // 时限清单 beside 任务清单 holds what 时限 does.
  const listed = text.length > 3 && text.endsWith('清单') ? matchHeader(text.slice(0, -2)) : null;
  if (listed?.fit === 'whole') return listed;
  // 责任单位及责任人 is what its first part says.
  const first = AND.test(text) ? matchHeader(text.split(AND)[0]!) : null;
  return first && (first.fit === 'whole' || !end) ? first : end;
}

function matchEnd(text: string): HeaderMatch | null {
  let best: Word | null = null;
  let bestLength = 0;
  for (const word of [...(BY_LAST.get(text.at(-1)!) ?? []), ...(BY_LAST.get('') ?? [])]) {
    const length = lengthAtEnd(text, word.pieces);
    if (length > bestLength) [best, bestLength] = [word, length];
  }
  const composed = matchComposed(text);
  if (composed && composed.word.length > bestLength) return composed;
  return best && found(best, 'end');
}

/** How many characters at the end of the text the word covers; 0 where it does not stand there. */
function lengthAtEnd(text: string, pieces: readonly string[]): number {
  const last = pieces.at(-1)!;
  if (!text.endsWith(last)) return 0;
  if (pieces.length === 1) return last.length;
  const start = text.indexOf(pieces[0]!);
  if (start < 0 || start + pieces[0]!.length > text.length - last.length) return 0;
  // 下一步… must begin the header; it outweighs the word at the end of 下一步工作措施.
  if (!text.slice(start + pieces[0]!.length).includes(pieces[1]!)) return 0;
  if (last === '') return start === 0 ? pieces.join('').length + 3 : 0;
  return text.length - start;
}

/** The longest word anywhere in a header at whose end none stands: 任务完成情况汇总. */
export function matchInside(text: string): HeaderMatch | null {
  let best: Word | null = null;
  for (const word of INSIDE) {
    if (word.word.length > (best?.word.length ?? 0) && text.includes(word.word)) best = word;
  }
  return best && found(best, 'inside');
}

function matchExtra(text: string, extra: ExtraHeaderWords): HeaderMatch | null {
  for (const [role, words] of Object.entries(extra) as [ColumnRole, readonly string[]][]) {
    const word = words
      .map((each) => normalize(each).replace(/\s/g, '').toLowerCase())
      .find((added) => added !== '' && text.includes(added));
    if (word !== undefined) {
      const known = WORDS.find((ours) => ours.role === role);
      const fit = word === text ? 'whole' : 'end';
      return { role, word, fit, claim: known?.claim ?? null };
    }
  }
  return null;
}

function toWord(role: ColumnRole, word: string, claim: number | null): Word {
  return { role, word, pieces: word.replace(/^=/, '').toLowerCase().split('…'), claim };
}

function found({ role, word, claim }: Word, fit: HeaderMatch['fit']): HeaderMatch {
  return { role, word: word.replace(/^=/, ''), fit, claim };
}
