import type { Form } from '../form';
import { readSingle } from '../read-single';

/** A quarter or half of a year. */
export const quarter: Form = {
  name: 'quarter',
  examples: [
    { text: '一季度', reads: { kind: 'date', due: '2026-03-31' } },
    { text: '2026年第三季度末', reads: { kind: 'date', due: '2026-09-30' } },
    { text: 'Q3', reads: { kind: 'date', due: '2026-09-30' } },
    { text: '上半年完成', reads: { kind: 'date', due: '2026-06-30', ambiguous: false } },
    { text: '明年上半年', reads: { kind: 'date', due: '2027-06-30' } },
    { text: '下半年', reads: { kind: 'date', due: '2026-12-31', ambiguous: true } },
    { text: '通报第二季度信访情况', reads: null },
    { text: '上半年工作总结', reads: null },
  ],
  read: (cell) => readSingle('quarter', ['quarter', 'half'], cell),
};
