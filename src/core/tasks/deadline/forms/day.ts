import type { Form } from '../form';
import { readSingle } from '../read-single';

/** A day, with its year or without. */
export const day: Form = {
  name: 'day',
  examples: [
    { text: '260630', reads: { kind: 'date', due: '2026-06-30', ambiguous: true } },
    { text: '6月30日前', reads: { kind: 'date', due: '2026-06-30', implied: ['year'] } },
    { text: '2026年6月30日', reads: { kind: 'date', due: '2026-06-30', implied: [] } },
    { text: '二〇二六年六月三十日以前', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '２０２６．６．３０', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '2026-06-30 00:00:00', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '2026/6/30', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '20260630', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '6.30前', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '于3月17日下午下班前', reads: { kind: 'date', due: '2026-03-17' } },
    { text: '次年元月十日前', reads: { kind: 'date', due: '2027-01-10' } },
    { text: '20**年12月10日', reads: { kind: 'date', due: '2026-12-10' } },
    { text: '6月30日前', year: null, reads: { kind: 'date', due: null, problem: 'noYear' } },
    { text: '2月30日前', reads: { kind: 'unparsed', problem: 'impossibleDate' } },
    { text: '完成投资3.5亿元', reads: null },
    { text: '联系电话13812345678', reads: null },
  ],
  read: (cell) => readSingle('day', ['day'], cell),
};
