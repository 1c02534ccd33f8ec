import type { IsoDate } from '../../../calendar/iso-date';
import { deadline, type Form } from '../form';
import { impossible, readDated } from '../read-dated';

/** Several dated stages in one cell; the last is the due date. */
export const stages: Form = {
  name: 'stages',
  examples: [
    {
      text: '3月：启动，12月：组织验收',
      reads: { kind: 'milestones', due: '2026-12-31', dates: ['2026-03-31', '2026-12-31'] },
    },
    { text: '5月/10月', reads: { kind: 'milestones', dates: ['2026-05-31', '2026-10-31'] } },
    { text: '11月12月', reads: { kind: 'milestones', due: '2026-12-31' } },
    { text: '3、6、9、12月', reads: { kind: 'milestones', due: '2026-12-31' } },
    {
      text: '4月~6月/9月~11月：组织培训',
      reads: { kind: 'milestones', dates: ['2026-06-30', '2026-11-30'], ambiguous: true },
    },
    {
      text: '1.6月底前完成方案；2.9月20日前验收',
      reads: { kind: 'milestones', dates: ['2026-06-30', '2026-09-20'] },
    },
    { text: '3月10日、20日前', reads: { dates: ['2026-03-10', '2026-03-20'] } },
    { text: '6月底前、2月30日前', reads: { kind: 'unparsed', problem: 'impossibleDate' } },
    {
      text: '7月1日起施行，年底前全面取消',
      reads: { kind: 'date', due: '2026-12-31', ambiguous: true },
    },
    { text: '12月：1、值班2、培训', reads: null },
  ],
  read(cell) {
    const { dates } = cell;
    if (dates.length < 2) return null;
    if (dates.some((date) => date.impossible)) return impossible('stages');
    const limits = dates.filter(({ mention }) => mention.to !== null);
    if (limits.length === 1 && !limits[0]!.mention.from)
      return { ...readDated('stages', 'date', limits[0]!, cell), ambiguous: true };
    const dues = dates.map(({ due }) => due).filter((due): due is IsoDate => due !== null);
    const last = dues.reduce((one, other) => (other > one ? other : one), dues[0] ?? '');
    const kept = dues.filter((due, i) => dues.indexOf(due) === i);
    // The same day told twice is one date.
    if (kept.length === 1 && dues.length === dates.length)
      return readDated('stages', dates[0]!.mention.from ? 'range' : 'date', dates[0]!, cell);
    const joined = dates.filter(
      ({ mention }, i) =>
        mention.from && cell.text[mention.end] === '/' && dates[i + 1]?.mention.from,
    );
    const first = readDated('stages', 'milestones', dates[0]!, cell);
    return deadline('stages', 'milestones', {
      due: last === '' ? null : last,
      dates: kept,
      ongoing: first.ongoing,
      ambiguous:
        joined.length > 0 || dates.some((date) => date.ambiguous && date.mention.to !== null),
      implied: [...new Set(dates.flatMap((date) => date.implied))],
      problem: dates.every((date) => date.noYear) ? 'noYear' : null,
    });
  },
};
