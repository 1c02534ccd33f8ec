import { normalize } from '../../grid/text';

const UNITS =
  '公里|千米|平方米|立方米|平方公里|万元|亿元|米|亩|公顷|吨|千瓦|元|项|个|件|处|户|家|条|宗|起|座|栋|所|名|人次|人|套|批|块|台|份|部|辆|场次|场|期|次|株|棵|盏|村|口|头|只|眼|间|幢|对|篇|册|块';
const AMOUNT = new RegExp(`(\\d{1,9}(?:\\.\\d{1,4})?)[余多]?(${UNITS})`, 'g');
/** 已完成0.8公里, 新栽200亩, 已化解2件 */
const DONE = new RegExp(
  `(?:已|完成|建成|新建|累计|化解|拆除|清理|清退|整治|改造|拨付|兑付|发放|收缴|追缴|签约|招引|招商|新增|实现|植树|种植|栽植|安装|修建|硬化|铺设|开挖|流转|复耕|培训)(?:了|约|近)?[\\u4e00-\\u9fff]{0,8}?(\\d{1,9}(?:\\.\\d{1,4})?)[余多]?(${UNITS})`,
  'g',
);
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
