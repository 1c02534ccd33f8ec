import { chineseNumber } from '../tasks/chinese-number';

/** How a part of a document is numbered, coarse to fine: 一、 stands over （一）, （一） over 1. and so on, whichever are missing. */
export type MarkKind =
  | 'chapter'
  | 'chinese'
  | 'bracketed'
  | 'digit'
  | 'dotted'
  | 'bracketedDigit'
  | 'circled'
  | 'ordinal'
  | 'bullet';

export const RANKS: Readonly<Record<MarkKind, number>> = {
  chapter: 1,
  chinese: 2,
  bracketed: 3,
  digit: 4,
  dotted: 4.5,
  bracketedDigit: 5,
  circled: 6,
  ordinal: 7,
  bullet: 8,
};

/** From here on a mark counts points of a text, not headings: ①, 一是. */
export const POINT_RANK = RANKS.circled;

export interface Mark {
  readonly kind: MarkKind;
  /** 0 for a bullet. */
  readonly number: number;
  /** In characters, white space after it included. */
  readonly length: number;
}

const N = '[〇零一二三四五六七八九十百]{1,4}';
const D = '[0-9０-９]{1,3}';
const OPEN = '[（(〔【] ?';
const CLOSE = ' ?[）)〕】][、.．]?';

const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['chapter', new RegExp(`^第 ?(${N}|${D}) ?(?:[章篇]|部分)[、:：]?`)], // 第一章
  ['chinese', new RegExp(`^(${N}) ?[、.．]`)], // 一、
  ['bracketed', new RegExp(`^${OPEN}(${N})${CLOSE}`)], // （一）
  ['dotted', /^(\d{1,2})(?:[.．]\d{1,2}){1,3}[、.．]?[ \t\u3000](?=\D)/], // 1.1 …
  ['digit', new RegExp(`^(${D}) ?(?:[、.．](?![0-9０-９])|[.．](?=[0-9]{1,2}月))`)], // 1., 2.6月底前…
  ['digit', new RegExp(`^第 ?(${N}|${D}) ?条`)], // 第一条
  ['bracketedDigit', new RegExp(`^${OPEN}(${D})${CLOSE}|^(${D})[）)]|^([⑴-⒇])`)], // （1）, 1）
  ['circled', /^([①-⑳❶-❿])[、.．]?/], // ①
  // 一是, 二要, 第一，, 其一，
  [
    'ordinal',
    new RegExp(
      `^(${N})是(?!否)(?:[，,：:]|要(?![求点素务害件]))?|^(${N})要(?![求点素务害件闻道])|^[第其](${N})(?:是|[，,、：:])`,
    ),
  ],
  ['bullet', /^(?:[●■◆▪•·★▲➢➤✓]|——|[-–—*](?=[ \t\u3000]))/], // ●
];

/** The mark a text begins with; null where it begins with none. */
export function readMark(text: string): Mark | null {
  const start = text.slice(0, LONGEST);
  for (const [kind, pattern] of MARKS) {
    const match = pattern.exec(start);
    if (!match) continue;
    const numeral = match.slice(1).find((group) => group !== undefined) ?? '';
    const number = kind === 'bullet' ? 0 : numberOf(numeral);
    if (number === null) continue;
    const space = /^[\s\u3000]*/.exec(text.slice(match[0].length, match[0].length + LONGEST))!;
    return { kind, number, length: match[0].length + space[0].length };
  }
  return null;
}

const LONGEST = 24;

function numberOf(numeral: string): number | null {
  if (/^[❶-❿]$/.test(numeral)) return numeral.charCodeAt(0) - 0x2775;
  const plain = numeral.normalize('NFKC').replace(/[()]/g, '');
  return /^\d+$/.test(plain) ? Number(plain) : chineseNumber(plain);
}
