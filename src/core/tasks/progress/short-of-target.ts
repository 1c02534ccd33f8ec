import { normalize } from '../../grid/text';
import { oneOf } from '../../grid/any-of';
import { CLEAR, GET_BACK, INSTALL, PAY } from './words/finish';
import { PIECES } from './words/units';

const UNITS = oneOf(
  '平方公里|[平立]方米|公里|千米|公顷|千瓦|[万亿]元|人次|场次',
  `[米亩吨元场期次对篇册]|${PIECES}`,
);
const SIZE = `(\\d{1,9}(?:\\.\\d{1,4})?)[余多]?(${UNITS})`;
const AMOUNT = new RegExp(SIZE, 'g');
const BROUGHT_ABOUT = oneOf(
  `已|累计|完成|建成|化解|清理|整治|签约|${CLEAR}|${GET_BACK}|${PAY}|${INSTALL}`,
  '新[建增]|修建|硬化|铺设|开挖|植树|[种栽]植|流转|复耕|招[引商]|培训|实现',
);
/** 已完成0.8公里, 新栽200亩, 已化解2件 */
const DONE = new RegExp(`${BROUGHT_ABOUT}[了约近]?[\\u4e00-\\u9fff]{0,8}?${SIZE}`, 'g');
/** Words that close the matter whatever is counted. */
const CLOSED = /全部|全面|均已|都已|办结|销号|验收|竣工|完工|100%|超额|年度任务|目标任务/;
const LONGEST = 2_000;

/** Sizes by unit: 公里 → 0.8. */
export type Amounts = ReadonlyMap<string, readonly number[]>;

const NONE: Amounts = new Map();

/** What a progress cell tells to be done, where it leaves open whether that is all: 已完成0.8公里. */
export function amountsDone(progress: string): Amounts {
  if (progress.length > LONGEST || !/\d/.test(progress)) return NONE;
  const told = normalize(progress);
  return CLOSED.test(told) ? NONE : amounts(told, DONE);
}

/**
 * Whether what is done falls short of what the task's own words ask for, 硬化道路1.5公里, or reaches it; null where they do not name one
 * amount of the same unit each.
 */
export function againstTarget(done: Amounts, words: readonly string[]): 'short' | 'reached' | null {
  const target = amounts(normalize(words.join('\n').slice(0, LONGEST)), AMOUNT);
  let short = false;
  for (const [unit, sizes] of done) {
    const wanted = target.get(unit);
    if (sizes.length !== 1 || wanted?.length !== 1) continue;
    if (sizes[0]! >= wanted[0]!) return 'reached';
    short = true;
  }
  return short ? 'short' : null;
}

function amounts(text: string, pattern: RegExp): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [, size, unit] of text.matchAll(pattern))
    found.set(unit!, [...(found.get(unit!) ?? []), Number(size)]);
  return found;
}
