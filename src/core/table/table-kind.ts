import type { Column, TableKind } from './table';

const RISK = /风险点|廉政风险/;
const SCORING = /考核细则|评分|评价表|绩效|考核办法|考评/;

/** What a table is for; only a breakdown table is expected to give deadlines. */
export function tableKind(columns: readonly Column[], title: string): TableKind {
  const has = (role: Column['role']): boolean => columns.some((column) => column.role === role);
  if (has('deadline')) return 'breakdown';
  if (has('riskLevel') || RISK.test(title) || columns.some(({ header }) => RISK.test(header)))
    return 'risk';
  if (has('score') || (SCORING.test(title) && !has('progress'))) return 'scoring';
  return has('task') ? 'breakdown' : 'statistics';
}
