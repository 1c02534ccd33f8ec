import { normalizeLines } from '../../grid/text';
import { toSimplified } from '../traditional';
import { liesAhead, tellsPast } from './lies-ahead';
import { anyOf } from '../../grid/any-of';
import { PIECES } from './words/units';

/** A part of a progress cell that says one thing. */
export interface Clause {
  readonly text: string;
  /** What is said lies ahead: 预计…, 计划…, 将…; carried on to the following clauses of the sentence. */
  readonly future: boolean;
  /** Stands under 下一步: what comes after, not how far it is. */
  readonly nextStep: boolean;
  /** Speaks of some of the items only: 其余12个…, 部分…. */
  readonly someItems: boolean;
}

const NEXT_STEP = /下一?步|下一?阶段|下一年|今后|工作打算|工作计划:/;
const REST_OF_THEM = '其余|剩余|余下';
/** 3个月, 5个工作日, 2个百分点, 统一部署 */
const NO_ITEMS = '(?:(?<=个)(?:多?月|工作日|百分点|小时|季度)|(?<=部)[署门])';
const SOME_ITEMS = anyOf(
  `${REST_OF_THEM}|其中|另有?\\d|个别|少数|有的|(?<![全大])部分`,
  `[\\d一二三四五六七八九十两][余多]?${PIECES}(?!${NO_ITEMS})`,
);

/** 其余正在审核 is cut before 正在. */
const REST = new RegExp(`^(?:${REST_OF_THEM}|其他|另外?)[^已未]{0,8}$`);

/** 已办结121件（含阶段性办结）, 于10月底（连廊完工）左右进场 */
const ASIDE =
  /\((?:含|包括|包含|其中含|详?见|附)[^()]{0,40}\)|(?<=[\u4e00-\u9fff])\([^()]{1,30}\)(?=[\u4e00-\u9fff])/g;
/** Sentence ends, then clause ends; a decimal point or a date's point is none. */
const SENTENCE_END = /[。;!?…]+/;
const MARKS = '[,:()]+|(?<!\\d)\\.(?!\\d)|——';
/** 已建成但仍未验收: a word with which another clause begins. */
const TURNS = [
  '但是?|其余|剩余|目前',
  '(?<!终)仍(?:然|有|需|未|在)',
  '(?<!(?:个别|部分|少数|其余|剩余|剩下|余下)[^,;:]{0,12})尚[未有需]',
  `(?<![现项个件处户家条名村局委厅院办部]|中心|专家组?|\\d${PIECES})正在`,
];
/** 1个已完工、8个在建: what are so many is told after each 、. */
const IN_THIS_STATE = '已|在建|续建|正|[尚还仍]?未|[尚还仍待]|基本|[动开完停]工|竣工';
const NEXT_OF_A_LIST = `、(?=\\d{1,6}[余多]?${PIECES}(?:${IN_THIS_STATE})|(?:${IN_THIS_STATE})[\\u4e00-\\u9fff]{0,4}\\d)`;
const CLAUSE_END = new RegExp(`${MARKS}|${NEXT_OF_A_LIST}|(?=${TURNS.join('|')})`);

/** The clauses of `plainText` in order; empty ones and what is only included in brackets are left out. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let nextStep = false;
  let rest = false;
  for (const sentence of text.replace(ASIDE, '').split(SENTENCE_END)) {
    let future = false;
    for (const part of sentence.split(CLAUSE_END)) {
      const clause = part.trim();
      if (clause === '') continue;
      nextStep ||= NEXT_STEP.test(clause);
      future = liesAhead(clause) || (future && !tellsPast(clause));
      const someItems = SOME_ITEMS.test(clause) || rest;
      rest = REST.test(clause);
      clauses.push({ text: clause, future, nextStep, someItems });
    }
  }
  return clauses;
}

/** Normalized and simplified, lines joined by “;”, spaces between words as “,”: 完 成 → 完成. */
export function plainText(text: string): string {
  const line = toSimplified(normalizeLines(text).join(';'));
  if (!line.includes(' ')) return line;
  return line.length <= 8
    ? line.replaceAll(' ', '')
    : line.replace(/(?<=[\u4e00-\u9fff]{2}) (?=[\u4e00-\u9fff]{2})/g, ',').replaceAll(' ', '');
}
