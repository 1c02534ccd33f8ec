import { give, type DraftColumn } from '../draft-column';
import { columnsOf } from './columns';

const INSPECTOR = /^(?:检查|排查|巡查|抽查|发现|暗访|上报)(?:单位|部门)$/;
const LEADS = /牵头|lead/;

/** 主责单位 beside 牵头单位 is responsible with it. */
export function leadsBesideLeads(columns: readonly DraftColumn[]): void {
  const leads = columnsOf(columns, 'lead');
  const others = leads.filter(({ meaning }) => !LEADS.test(meaning?.word ?? ''));
  if (others.length < leads.length) for (const column of others) give(column, 'responsible');
}

/** 检查单位 beside 整改责任单位 is who found it or where, not who answers for it. */
export function inspectors(columns: readonly DraftColumn[]): void {
  const owners = columnsOf(columns, 'lead', 'responsible');
  const finders = owners.filter(({ meaning }) => INSPECTOR.test(meaning?.word ?? ''));
  if (finders.length < owners.length) for (const column of finders) give(column, 'source');
}

/** 单位 over 个, 万元, % is no owner. */
export function unitsOfMeasure(columns: readonly DraftColumn[]): void {
  for (const column of columns) {
    const share = column.looks.measureUnit;
    if (column.meaning?.word === '单位' && share >= 0.6)
      give(column, 'other', { code: 'looksLike', share });
  }
}
