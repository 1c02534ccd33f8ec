import type { Mention } from './point';
/** 2026年完成 is a deadline, 2026年高标准农田 a name. */
const YEAR_GOES_ON =
  /^(?:$|[,:;。、)/]|完成|实现|建成|达到|全面|基本|初步|力争|全部|形成|出台|取得|要|将|须|需|应|前|底|内)/;
const PART_GOES_ON =
  /^(?:$|[,:;。、)/(]|完成|实现|建成|达到|全面|基本|初步|力争|全部|形成|出台|取得|要|将|须|需|应|前|底|内|启动|开展|推进|建立|制定|落实|办结|竣工|投用|开工|投入|验收|结束|到位|组织|召开|做好|各)/;
const YEAR_BEGINS = /(?:^|[,:;。(、/于至到在保争取成限间]|计划|预计|截止|完成)$/;
/** 2020-2021学年, 2024-2027年度方案 */
const SCHOOL_YEAR = /^(?:学年|级|届)/;

/** Whether years, quarters and halves stand for a time limit: in names (第二季度通报, 2025年高标准农田) they do not. */
export function isMeantAsTime(text: string, mention: Mention): boolean {
  const point = mention.to ?? mention.from!;
  const rest = text.slice(mention.end, mention.end + 4);
  if (point.grain === 'month' && point.last.month > 12) {
    return point.marked || (mention.at === 0 && rest === '');
  }
  if (point.grain === 'day' || point.grain === 'month') return true;
  if (SCHOOL_YEAR.test(rest)) return false;
  if (point.marked || point.opens || mention.to === null) return true;
  if (point.grain !== 'year') return PART_GOES_ON.test(rest);
  return (
    YEAR_BEGINS.test(text.slice(Math.max(0, mention.at - 2), mention.at)) && YEAR_GOES_ON.test(rest)
  );
}
