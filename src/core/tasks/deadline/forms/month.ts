import type { Form } from '../form';
import { readSingle } from '../read-single';

/** A month or a part of it. */
export const month: Form = {
  name: 'month',
  examples: [
    { text: '12月底前', reads: { kind: 'date', due: '2026-12-31', implied: ['year'] } },
    { text: '2026年6月', reads: { kind: 'date', due: '2026-06-30', implied: ['monthEnd'] } },
    { text: '2026.06', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '6月前', reads: { kind: 'date', due: '2026-06-30', ambiguous: true } },
    { text: '4月初前完成', reads: { kind: 'date', due: '2026-04-10', ambiguous: true } },
    { text: '10月上旬', reads: { kind: 'date', due: '2026-10-10', ambiguous: false } },
    { text: '6月中旬前', reads: { kind: 'date', due: '2026-06-20' } },
    { text: '2月下旬', reads: { kind: 'date', due: '2026-02-28' } },
    { text: '9月：1、组织检查；2、做好报到', reads: { kind: 'date', due: '2026-09-30' } },
    { text: '12月底前完成并长期坚持', reads: { kind: 'date', due: '2026-12-31', ongoing: true } },
    { text: '3个月内', reads: null },
    { text: '任职满6个月', reads: null },
  ],
  read: (cell) => readSingle('month', ['month'], cell),
};
