import type { Form } from '../form';
import { readSingle } from '../read-single';

/** A year, mostly its end. */
export const year: Form = {
  name: 'year',
  examples: [
    { text: '年底前', reads: { kind: 'date', due: '2026-12-31' } },
    { text: '26年底', reads: { kind: 'date', due: '2026-12-31', implied: [] } },
    { text: '2020年年底前建成', reads: { kind: 'date', due: '2020-12-31' } },
    { text: '今年年底前', reads: { kind: 'date', due: '2026-12-31', ambiguous: true } },
    { text: '明年底', reads: { kind: 'date', due: '2027-12-31' } },
    { text: '年内', reads: { kind: 'date', due: '2026-12-31' } },
    { text: '年终统一汇总', reads: { kind: 'date', due: '2026-12-31', ambiguous: true } },
    { text: '到2027年，基本建成', reads: { kind: 'date', due: '2027-12-31', ambiguous: true } },
    { text: '2026', reads: { kind: 'date', due: '2026-12-31', ambiguous: true } },
    { text: '年底前', year: null, reads: { kind: 'date', due: null, problem: 'noYear' } },
    { text: '2025年高标准农田建设项目', reads: null },
    { text: '2年内', reads: null },
    { text: '年终总结', reads: null },
  ],
  read: (cell) => readSingle('year', ['year'], cell),
};
