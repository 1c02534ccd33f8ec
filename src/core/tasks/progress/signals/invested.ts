import type { SignalForm } from './signal';

/** 累计完成河道整治100条: a tally that goes on. */
const SO_FAR = /^(?:目前|现)?(?:已)?累计(?:完成|建成|铺设|改造|整治|修复|拆除)[^,]{0,12}\d/;

export const invested: SignalForm = {
  signal: 'doing',
  examples: ['完成投资86.1亿元', '已完成产值3000万元', '累计完成河道整治100条'],
  reads: ({ text }) =>
    SO_FAR.test(text) || /完成.{0,10}(?:投资|产值|税收|收入|营收|资金)额?[^\d]{0,6}\d/.test(text),
};
