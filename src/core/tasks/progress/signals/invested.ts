import type { SignalForm } from './signal';

export const invested: SignalForm = {
  signal: 'doing',
  examples: ['完成投资86.1亿元', '已完成产值3000万元'],
  reads: ({ text }) => /完成.{0,10}(?:投资|产值|税收|收入|营收|资金)额?[^\d]{0,6}\d/.test(text),
};
