import { chineseNumber } from '../chinese-number';
import { isRateOfCounts } from './rate-of-counts';

const END =
  '(?:完成|办结|完工|竣工|整改|销号|办复|答复|化解|落实|建成|兑现|解决|处置|处理|整治|执行|支出|拆除|达成|结案|签约|签订|签字|签署|拨付|支付|兑付|发放|安装|更换|搬迁|腾空|征收|拆迁|缴费|缴纳|参保|认证|下达|录入|上缴|清收|归集|清偿|偿还|清退|追缴|收缴|配备|划拨|分解|落地)';
/** What a percent after it measures: 完成率, 总体进度, 已完成; but not 序时进度. */
const DEGREE = new RegExp(
  `${END}$|已(?![达占增超降提])(?!覆盖|开工|启动|投产|参与)[\\u4e00-\\u9fff]{2}$|${END}(?:任务|目标|总|数|量)?(?:率|比例|比|度|进度|占比)$|(?<!序时|时间|目标|计划|应达)进度$|完成[^,]{2,12}比例$|(?:(?<!超额?)完成|完成了|完工|办结|整改|推进)$|完成(?!.{0,10}(?:增|比|率|占|降))[\\u4e00-\\u9fff]{2,8}$`,
);
/** Measured against what is to be done: 完成…任务的, 占年度投资计划的. */
const OF_THE_TASK =
  /(?:完成|占|达到?|为).{0,30}(?:任务|计划(?:[\u4e00-\u9fff]{2,4}(?=额))?|目标|投资|预算|工程|工作|指标|总(?=额)|(?<!占.{0,30})总)(?:额|量|数|投资)?的?$/;
/** 占应拆户数的, 占总任务22座的. */
const SHARE_OF_WHOLE = /占(?:应|总|全部|任务).{0,16}?的?$/;
/** 提案办复率、见面率均达100% */
const RATES = new RegExp(`${END}率(?:[、和及与][\u4e00-\u9fff]{2}率)+$`);
/** 任务242亿元的, 任务(1200户)的, 投资500万元的: the size of the task stands before its share. */
const ITS_SIZE = /(?<=任务|目标|计划|指标|投资|预算|总[数量])\(?\d[\d.]*[\u4e00-\u9fff]{1,4}\)?的$/;
/** 进展偏慢的3项，占20%: a share of what is not done is no degree. */
const NOT_DONE =
  /(?:正在|推进|启动|开工|动工|欠|未(?!来)|不能|无法|难以?|暂|缓|滞后|[偏较]慢|延期|解释|序时|办理中|列入|逾期|超期)(?![^,;。]{0,20}(?:完成投资|已))[^,;。]{0,24}[,、]?(?:分别)?占(?:比|[^,;。]{0,12})?[为达约]?的?$/;
/** 任务（1200户）的63% */
const SIZE_ASIDE = /\(\d[^()]{0,10}\)(?=的)/g;
/** 已办结6件，占比27%: a share of what is said to be done just before. */
const SHARE = /^占(?:比|总.{0,10})?[为达约]?的?$/;
const ASIDE = /\([^()]{1,40}\)/g;
const DONE_SO_MANY = new RegExp(`(?:已.{0,8}|${END}.{0,6})\\d[\\d.]*[\\u4e00-\\u9fff]{1,2}[,、]$`);
const LINK = /(?:[均都已达到为了至近超过逾仅是在:=]|(?<!签)约)+$/;
/** 开工率均已完成100% */
const OF_STARTS = /(?:开工|启动|复工|动工)率[^,]{0,8}$/;
/** 超额完成20%: so much beyond the whole. */
const MORE_THAN_WHOLE = /超额?完成$/;
const TARGET = /预计|力争|确保|争取|目标值?为|计划(?:完成|达到?)/;
/** 99.2%已经办复 */
const SUBJECT = new RegExp(
  `^(?:左右|以上|多)?(?:的.{0,14})?[均都]?(?:已经?(?:全部)?${END}|(?:完成|完工|办结))`,
);
const TOTAL = /总|累计|整体|合计/;
const PERCENT = /(\d{1,6}(?:\.\d{1,6})?)%/g;
/** Nothing but the percent stands between two marks: 推进中（60%）. */
const ALONE_BEFORE = /^(?:目前|现|总体|已|约|近|超|达到?)*$/;
const ALONE_AFTER = /^(?:左右|以上)?(?:[,;。()]|$)/;

/** The degree of completion that the text gives in percent; rates of other things (合格率99%, 开工率66%) are none. */
export function percentIn(text: string): number | null {
  let first: number | null = null;
  for (const match of text
    .replace(SIZE_ASIDE, '')
    .replace(CHINESE, digits)
    .replace(TENTHS, tenths)
    .matchAll(PERCENT)) {
    const before = clauseBefore(match.input, match.index);
    const end = match.index + match[0].length;
    const earlier = match.input.slice(Math.max(0, match.index - 60), match.index);
    if (NOT_DONE.test(earlier.replace(ASIDE, '').replace(LINK, ''))) continue;
    const after = match.input.slice(end, end + 24);
    const told =
      isDegree(before, after) ||
      isShare(before, earlier) ||
      isRateOfCounts(before.replace(LINK, ''), earlier, Number(match[1]));
    if (!told) continue;
    if (TOTAL.test(before)) return Number(match[1]);
    first ??= Number(match[1]);
  }
  return first;
}

function isDegree(before: string, after: string): boolean {
  if (ALONE_BEFORE.test(before) && ALONE_AFTER.test(after)) return true;
  const head = before.replace(LINK, '').replace(ITS_SIZE, '的');
  if (OF_STARTS.test(head) || MORE_THAN_WHOLE.test(head)) return false;
  if (TARGET.test(head) && !/率$|占/.test(head)) return false;
  return (
    DEGREE.test(head) ||
    RATES.test(head) ||
    OF_THE_TASK.test(head) ||
    SHARE_OF_WHOLE.test(head) ||
    SUBJECT.test(after)
  );
}

function isShare(before: string, earlier: string): boolean {
  return SHARE.test(before) && DONE_SO_MANY.test(earlier.slice(0, earlier.length - before.length));
}

/** The clause up to `end`, its last 40 characters at most. */
function clauseBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 40), end);
  return near.slice(Math.max(...[...',;。('].map((mark) => near.lastIndexOf(mark))) + 1);
}

const CHINESE =
  /百分之(百|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?<!之)(?=[^一二三四五六七八九十百]|$)/g;

/** 八成, 九成以上; but not 二成品. */
const TENTHS = /([一二三四五六七八九])成(?=以上|左右|多|任务|工程|[,;。)]|$)/g;

function tenths(_written: string, number: string): string {
  return `${chineseNumber(number)! * 10}%`;
}

/** 百分之八十五 → 85% */
function digits(_written: string, number: string): string {
  return `${chineseNumber(number) ?? 0}%`;
}
