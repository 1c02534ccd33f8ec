const RATE_OF = /([\u4e00-\u9fff]{2})率$/;
/** 开工率 is the rate of a start. */
const NO_WORK = /开工|动工|启动|复工|合格|满意|覆盖|同比|增长/;
const NUMBER = /\d{1,9}(?:\.\d{1,3})?/g;

/**
 * Whether a rate is the share of what the text counts as done: 上报3588栋，已核查2156栋，核查率60%. `head` ends before the number, `earlier` is
 * what stands before the rate.
 */
export function isRateOfCounts(head: string, earlier: string, percent: number): boolean {
  const act = RATE_OF.exec(head)?.[1];
  if (act === undefined || NO_WORK.test(act)) return false;
  const at = earlier.lastIndexOf(act, earlier.length - head.length - 1);
  if (at < 0) return false;
  const done = Number(/^[^\d,;。]{2,8}(\d{1,9}(?:\.\d{1,3})?)/.exec(earlier.slice(at))?.[1]);
  return [...earlier.slice(0, at).matchAll(NUMBER)].some(
    ([total]) => Math.abs((done / Number(total)) * 100 - percent) < 1,
  );
}
