import { oneOf } from '../../../grid/any-of';
import type { Mention } from './point';

/** 2026年完成, 2026年底 tell when; 2026年高标准农田 is a name. */
const GOES_ON = new RegExp(
  `^${oneOf(
    '$|[,:;。、)/(]|[前底内各]|[要将须需应]',
    '全面|全部|基本|初步|力争|到位',
    // done
    '完成|实现|建成|达到|形成|取得|办结|结束|[竣完]工|验收|投[用入产]',
    // begun
    '启动|开[工建展通]|通车|上线|实施|推进|落实|组织|召开|做好|制定|出台|建立|立项',
  )}`,
);
const YEAR_BEGINS = /(?:^|[,:;。(、/于至到在保争取成限期间]|计划|预计|截止)$/;
/** 2020-2021学年, 2016级 */
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
  // 2024-2027年度防控方案 is a name, 2020年至2022年逐年推进 is not.
  if (mention.from !== null && text[mention.end - 1] !== '度') return true;
  if (point.grain !== 'year' && /^\d/.test(rest)) return true;
  if (!GOES_ON.test(rest)) return false;
  return (
    point.grain !== 'year' || YEAR_BEGINS.test(text.slice(Math.max(0, mention.at - 2), mention.at))
  );
}
