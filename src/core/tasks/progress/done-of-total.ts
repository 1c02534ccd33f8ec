import { chineseNumber } from '../chinese-number';

const COUNT =
  /(\d{1,9})[余多]?(项|个|件|处|户|家|条|宗|起|座|栋|所|名|人|套|批|块|台|份|公里|亩|村|镇|乡|部|辆|条|间|所)/g;
/** 三项已完成两项; but not 第三项, 一项一策. */
const SPELLED_COUNT =
  /(?<![第一二两三四五六七八九十百千])(?!一[^一二两三四五六七八九十])[一二两三四五六七八九十]{1,3}(?=[余多]?[项个件处户家条宗起座栋套批份](?!一))/g;

const FINISHED =
  '(?:完成|办结|完工|竣工|建成|整改|解决|化解|销号|拆除|处置|清理|答复|办复|交付|落实|整治|修复|办理|调处|清退|签订?|签署|发放|安装|拆|更换|兑付|搬迁|达标|上报|报送)';
/** 已完成清理整治54173个 */
const FINISHED_BEFORE = new RegExp(`${FINISHED}[\\u4e00-\\u9fff]{0,10}$`);
/** 12个村中10个村已完成 */
const FINISHED_AFTER = new RegExp(
  `^[\\u4e00-\\u9fff]{0,4}[已均]?${FINISHED}(?![\\u4e00-\\u9fff]{0,6}\\d)`,
);
/** What a total is said with; a number at the head of a clause is one too. */
const WHOLE =
  /^$|共|总|全部|任务|排查|发现|问题|清单|受理|接到|收到|交办|反馈|应|计划|涉及|梳理|摸排|征集|登记|下达|分解|需|目标|列出|建立/;

/** 21项整改任务已完成20项 → "some"; 排查隐患35处，整改35处 → "all"; null where the text does not count both. */
export function doneOfTotal(written: string): 'all' | 'some' | null {
  const text = written.replace(SPELLED_COUNT, (numeral) =>
    String(chineseNumber(numeral) ?? numeral),
  );
  const fraction = /完成了?\(?(\d{1,6})\/(\d{1,6})(?!\d|\/)/.exec(text);
  if (fraction) return compare(Number(fraction[1]), Number(fraction[2]));
  const totals = new Map<string, number>();
  for (const match of text.matchAll(COUNT)) {
    const [count, unit] = [Number(match[1]), match[2]!];
    const before = clauseBefore(text, match.index);
    const end = match.index + match[0].length;
    const total = totals.get(unit) ?? 0;
    if (FINISHED_BEFORE.test(before) || FINISHED_AFTER.test(text.slice(end, end + 20))) {
      if (total >= count) return compare(count, total);
    } else if (total > 0 || WHOLE.test(before)) {
      totals.set(unit, Math.max(count, total));
    }
  }
  return null;
}

function compare(done: number, total: number): 'all' | 'some' {
  return done < total ? 'some' : 'all';
}

/** The clause up to `end`, its last 30 characters at most. */
function clauseBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 30), end);
  return near.slice(Math.max(...[...',;。、'].map((mark) => near.lastIndexOf(mark))) + 1);
}
