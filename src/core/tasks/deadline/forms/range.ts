import type { Form } from '../form';
import { readDated } from '../read-dated';

/** From … to …, both ends inclusive. */
export const range: Form = {
  name: 'range',
  examples: [
    { text: '3月至10月', reads: { kind: 'range', start: '2026-03-01', due: '2026-10-31' } },
    { text: '3-12月：组织检查', reads: { kind: 'range', start: '2026-03-01', due: '2026-12-31' } },
    { text: '元至3月份', reads: { kind: 'range', start: '2026-01-01', due: '2026-03-31' } },
    { text: '3月——9月', reads: { kind: 'range', start: '2026-03-01', due: '2026-09-30' } },
    { text: '2019年9月至11', reads: { kind: 'range', start: '2019-09-01', due: '2019-11-30' } },
    { text: '2026.3-2026.5', reads: { kind: 'range', start: '2026-03-01', due: '2026-05-31' } },
    { text: '3月1日-7日', reads: { kind: 'range', start: '2026-03-01', due: '2026-03-07' } },
    { text: '3.1-4.15', reads: { kind: 'range', start: '2026-03-01', due: '2026-04-15' } },
    { text: '2026—2028', reads: { kind: 'range', start: '2026-01-01', due: '2028-12-31' } },
    { text: '2026-2028年', reads: { kind: 'range', start: '2026-01-01', due: '2028-12-31' } },
    {
      text: '12-1月',
      reads: {
        start: '2026-12-01',
        due: '2027-01-31',
        ambiguous: true,
        implied: ['monthEnd', 'year', 'wrapsYear'],
      },
    },
    {
      text: '自即日起到2027年5月底',
      issuedOn: '2026-12-19',
      reads: { kind: 'range', start: '2026-12-19', due: '2027-05-31', ambiguous: true },
    },
    { text: '2020-2021学年', reads: null },
    { text: '完成1-2个项目', reads: null },
  ],
  read(cell) {
    const [only] = cell.dates;
    const isRange = only?.mention.to && (only.mention.from || only.mention.fromIssue);
    return isRange ? readDated('range', 'range', only, cell) : null;
  },
};
