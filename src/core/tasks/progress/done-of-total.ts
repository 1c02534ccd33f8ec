import { chineseNumber } from '../chinese-number';
import { MATTERS, PIECES } from './words/units';
import { isWhole, saysDone, saysFound, saysToBeDone } from './what-counts-say';

const COUNT = new RegExp(
  `(\\d{1,9}(?:\\.\\d{1,3})?)[余多]?(万?(?:公里|${PIECES}|[亩吨镇乡]))`,
  'g',
);
const NUMERALS = '一二两三四五六七八九十';
/** 三项已完成两项; but not 第三项, 一项一策. */
const SPELLED_COUNT = new RegExp(
  `(?<![第百千${NUMERALS}])(?!一[^${NUMERALS}])[${NUMERALS}]{1,3}(?=[余多]?${PIECES}(?!一))`,
  'g',
);
/** 整治12处，完成9处 */
const OF_IT = /^(?:目前|现|实际|其中)?(?:(?:已|完成)[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff]{2})$/;
/** 工程建设90处，已完成37处 */
const OF_WHAT_IS_BUILT = /^(?:目前|现|截至目前)?已(?:完成|建成|完工|竣工)$/;
/** 软弱涣散党组织4个，…: what the text opens with is what it speaks of. */
const HEADS = /(?<=^[^,;。\d]{1,20})\d{1,9}[\u4e00-\u9fff][,(:]/;
/** 52项已全部完成，其中40项超额完成: how they were done, not how many. */
const HOW_THEY_WERE_DONE =
  /(?<=(?:全部|均已?)[^,;。]{0,8}[,;。])其中有?\d{1,6}[\u4e00-\u9fff](?:超额|提前)/;
/** 新建48所，超额完成40所的年度任务: the smaller is the aim. */
const AIM_PASSED =
  /超额完成[^\d,;。]{0,6}\d[\d.]{0,8}万?[\u4e00-\u9fff]{1,6}的(?:年度|全年|既定)?(?:目标|任务)/;
/** 12个村 are counted apart from 12项. */
const COUNTED_BY_ITSELF =
  /^(?:(?:行政)?村|社区|[乡镇县区市月班组]|街道|单位|部门|小时|工作日|百分点|标段|方面|环节)/;

/** 21项整改任务已完成20项 → "some"; 排查隐患35处，整改35处 → "all"; null where the text does not count both. */
export function doneOfTotal(written: string): 'all' | 'some' | null {
  const text = written
    .replace(HOW_THEY_WERE_DONE, '')
    .replace(AIM_PASSED, '')
    .replace(SPELLED_COUNT, (numeral) => String(chineseNumber(numeral) ?? numeral));
  const fraction = /完成了?\(?(\d{1,6})\/(\d{1,6})(?!\d|\/)/.exec(text);
  if (fraction) return compare(Number(fraction[1]), Number(fraction[2]));
  const head = text.search(HEADS);
  const totals = new Map<string, number>();
  const worked = new Map<string, number>();
  const spoken = new Map<string, number>();
  for (const match of text.matchAll(COUNT)) {
    const count = Number(match[1]);
    const before = clauseBefore(text, match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 20);
    const unit = unitOf(match[2]!, after);
    const total = totals.get(unit) ?? (match[2] === '个' ? totals.get('个') : undefined) ?? 0;
    const isFound = total === 0 && saysFound(before);
    if (!saysToBeDone(before) && !isFound && saysDone(before, after)) {
      if (total >= count) return compare(count, total);
      if (OF_WHAT_IS_BUILT.test(before) && (spoken.get(unit) ?? 0) > count) return 'some';
      const all = worked.get(unit) ?? 0;
      if (OF_IT.test(before) && all > count) return 'some';
      if (!/[已了]|完成/.test(before)) worked.set(unit, Math.max(count, all));
    } else if (total > 0 || isFound || isWhole(before, after) || match.index === head) {
      if (saysToBeDone(before) && (worked.get(unit) ?? count) < count) return 'some';
      totals.set(unit, Math.max(count, total));
      if (match[2] === '个') totals.set('个', Math.max(count, totals.get('个') ?? 0));
    }
    spoken.set(unit, count);
  }
  return null;
}

/** 106项任务 and 39个节点 are counted alike; 12个村 are not. */
function unitOf(written: string, after: string): string {
  if (!MATTERS.includes(written)) return written;
  return (written === '个' ? COUNTED_BY_ITSELF.exec(after)?.[0] : undefined) ?? '项';
}

function compare(done: number, total: number): 'all' | 'some' {
  return done < total ? 'some' : 'all';
}

/** The clause up to `end`, its last 30 characters at most. */
function clauseBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 30), end);
  return near.slice(Math.max(...[...',;。、'].map((mark) => near.lastIndexOf(mark))) + 1);
}
