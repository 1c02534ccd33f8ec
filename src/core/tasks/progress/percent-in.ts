import { END, isDegree, withoutLink } from './is-degree';
import { isRateOfCounts } from './rate-of-counts';
import { oneOf } from '../../grid/any-of';
import { percentsInDigits } from './spelled-percent';

const PERCENT = /(\d{1,6}(?:\.\d{1,6})?)%/g;
const TOTAL = /总|累计|整体|合计|^完成率/;
/** 任务（1200户）的63% */
const SIZE_ASIDE = /\(\d[^()]{0,10}\)(?=的)/g;
/** 分别完成106%、99%: each of one thing only. */
const SEVERAL = /分别[^,;。%]{0,24}\d[\d.]*%[、,和及与][^,;。%]{0,12}\d[\d.]*%/;
const ASIDE = /\([^()]{1,40}\)/g;

const UNDONE = oneOf(
  '正在|推进|启动|开工|动工|办理中|列入|解释|序时|[超达欠]进度',
  '欠|未(?!来)|不能|无法|难以?|暂|缓|滞后|[偏较]慢|延期|逾期|超期',
);
/** 进展偏慢的3项，占20%: a share of what is not done is no degree. */
const SHARE_OF_WHAT_IS_UNDONE = new RegExp(
  `${UNDONE}(?![^,;。]{0,20}(?:完成投资|已))[^,;。]{0,24}[,、]?(?:分别)?占(?:比|[^,;。]{0,12})?[为达约]?的?$`,
);
/** 已办结6件，占比27%: a share of what is said to be done just before. */
const SHARE = /^占(?:比|总.{0,10}|[\u4e00-\u9fff]{2,8}总数)?[为达约]?的?$/;
const DONE_SO_MANY = new RegExp(`(?:已.{0,8}|${END}.{0,6})\\d[\\d.]*[\\u4e00-\\u9fff]{1,2}[,、]$`);

/** The degree of completion that the text gives in percent; rates of other things (合格率99%, 开工率66%) are none. */
export function percentIn(written: string): number | null {
  const text = percentsInDigits(written.replace(SIZE_ASIDE, '').replace(SEVERAL, ''));
  let first: number | null = null;
  for (const match of text.matchAll(PERCENT)) {
    const before = clauseBefore(text, match.index);
    const end = match.index + match[0].length;
    const earlier = text.slice(Math.max(0, match.index - 60), match.index);
    if (SHARE_OF_WHAT_IS_UNDONE.test(withoutLink(earlier.replace(ASIDE, '')))) continue;
    const percent = Number(match[1]);
    const told =
      isDegree(before, text.slice(end, end + 24)) ||
      isShare(before, earlier) ||
      isRateOfCounts(withoutLink(before), earlier, percent);
    if (!told) continue;
    if (TOTAL.test(before)) return percent;
    first ??= percent;
  }
  return first;
}

function isShare(before: string, earlier: string): boolean {
  return SHARE.test(before) && DONE_SO_MANY.test(earlier.slice(0, earlier.length - before.length));
}

/** The clause up to `end`, its last 40 characters at most. */
function clauseBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 40), end);
  return near.slice(Math.max(...[...',;。('].map((mark) => near.lastIndexOf(mark))) + 1);
}
