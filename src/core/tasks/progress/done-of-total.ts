import { chineseNumber } from '../chinese-number';

const COUNT =
  /(\d{1,9}(?:\.\d{1,3})?)[余多]?(万?(?:项|个|件|处|户|家|条|宗|起|座|栋|所|名|人|套|批|块|台|份|公里|亩|村|镇|乡|部|辆|间|盏|口|眼|株|棵|吨|艘|笔|例|段|道|头|只|根|扇|幅|支))/g;
/** 三项已完成两项; but not 第三项, 一项一策. */
const SPELLED_COUNT =
  /(?<![第一二两三四五六七八九十百千])(?!一[^一二两三四五六七八九十])[一二两三四五六七八九十]{1,3}(?=[余多]?[项个件处户家条宗起座栋套批份](?!一))/g;

const FINISHED =
  '(?:立行立改|即知即改|立查立改|边查边改|完成|办结|完工|竣工|建成|整改|解决|化解|销号|拆除|处置|清理|答复|办复|交付|落实|整治|修复|办理|调处|清退|签订?|签署|发放|安装|拆|改造|更换|兑付|搬迁|达标|上报|报送|落地|投产|转化|结案|追回|收回|退出|到岗|恢复|达产|入住)';
/** 已完成清理整治54173个 */
const FINISHED_BEFORE = new RegExp(`${FINISHED}[\\u4e00-\\u9fff]{0,10}$`);
/** 4个小区已划3个: any other act said to be over; what turns up on the way (已发现问题3个) is no share of the whole. */
const SAID_BEFORE =
  /已(?!对|为|向|给|.{0,6}(?:发现|排查|交办|转办|反馈|上报|梳理|登记|摸排|召开|开展|组织|收到|接到|受理|立案|约谈|成立|培训|开工|动工|启动|进场|投入|出动|完成投资))[\u4e00-\u9fff]{1,8}$/;
/** 27盏路灯修了20盏 */
const ACTED_BEFORE = /[\u4e00-\u9fff](?:了|好|完)$/;
/** 应签87户, 计划改厕260户: the whole, though a verb of finishing stands before it. */
const TO_BE_DONE = /(?:应|需|须|计划|拟|任务|目标)(?!.{0,8}(?:已|实际|完成))[\u4e00-\u9fff]{0,8}$/;
/** 整治12处，完成9处 */
const OF_IT = /^(?:目前|现|实际|其中)?(?:(?:已|完成)[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff]{2})$/;
/** 完成排查1860栋: what is looked for is the whole, however much of it. */
const FOUND = /(?:排查|摸排|发现|受理|交办|转办|征集|梳理)[^,]{0,4}$/;
/** 工程建设90处，已完成37处 */
const OF_WHAT_IS_BUILT = /^(?:目前|现|截至目前)?已(?:完成|建成|完工|竣工)$/;
/** 12家养殖场已关闭9家, 三条道路完工两条 */
const OF_THESE = /^[\u4e00-\u9fff“”]{0,10}(?:已|中,?|完|实)[^,;。\d]{0,8}\d/;
/** 软弱涣散党组织4个，…: what the text opens with is what it speaks of. */
const HEADS = /(?<=^[^,;。\d]{1,20})\d{1,9}[\u4e00-\u9fff][,(:]/;
/** 12个村中10个村已完成 */
const FINISHED_AFTER = new RegExp(
  `^[\\u4e00-\\u9fff]{0,4}[已均]?${FINISHED}(?!任务|通知|方案|措施|建议|意见|事项|目标|台账|清单|要求)(?![\\u4e00-\\u9fff]{0,6}\\d)`,
);
/** What a total is said with; a number at the head of a clause is one too. */
const WHOLE =
  /^$|对$|共|总|全部|任务|排查|发现|问题|清单|受理|接到|收到|交办|反馈|应|计划|涉及|梳理|摸排|征集|登记|下达|分解|需|目标|列出|建立/;

const PIECES = '项个件处条宗起';
const COUNTED_BY_ITSELF =
  /^(?:行政)?(?:村|社区|乡|镇|街道|县|区|市|单位|部门|月|小时|工作日|百分点|标段|班|组|方面|环节)/;

/** 21项整改任务已完成20项 → "some"; 排查隐患35处，整改35处 → "all"; null where the text does not count both. */
export function doneOfTotal(written: string): 'all' | 'some' | null {
  const text = written.replace(SPELLED_COUNT, (numeral) =>
    String(chineseNumber(numeral) ?? numeral),
  );
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
    const isFound = total === 0 && FOUND.test(before);
    if (!TO_BE_DONE.test(before) && !isFound && saysDone(before, after)) {
      if (total >= count) return compare(count, total);
      if (OF_WHAT_IS_BUILT.test(before) && (spoken.get(unit) ?? 0) > count) return 'some';
      const all = worked.get(unit) ?? 0;
      if (OF_IT.test(before) && all > count) return 'some';
      if (!/[已了]|完成/.test(before)) worked.set(unit, Math.max(count, all));
    } else if (total > 0 || isFound || isWhole(before, after) || match.index === head) {
      if (TO_BE_DONE.test(before) && (worked.get(unit) ?? count) < count) return 'some';
      totals.set(unit, Math.max(count, total));
      if (match[2] === '个') totals.set('个', Math.max(count, totals.get('个') ?? 0));
    }
    spoken.set(unit, count);
  }
  return null;
}

function saysDone(before: string, after: string): boolean {
  return (
    [FINISHED_BEFORE, SAID_BEFORE, ACTED_BEFORE].some((form) => form.test(before)) ||
    FINISHED_AFTER.test(after)
  );
}

function isWhole(before: string, after: string): boolean {
  return WHOLE.test(before) || TO_BE_DONE.test(before) || OF_THESE.test(after);
}

/** 106项任务 and 39个节点 are counted alike; 12个村 are not. */
function unitOf(written: string, after: string): string {
  if (!PIECES.includes(written)) return written;
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
