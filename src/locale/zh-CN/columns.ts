import type { ColumnFact } from '../../core/summaries/column-fact';
import type { ColumnValues } from '../../core/table/column-content';
import type { ColumnReason } from '../../core/table/table';
import type { ColumnMessages } from '../messages/columns';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const columns: ColumnMessages = {
  role: {
    seq: '序号',
    category: '类别',
    task: '工作任务',
    measure: '具体措施',
    target: '目标要求',
    lead: '牵头单位',
    responsible: '责任单位',
    support: '配合单位',
    leader: '责任领导',
    person: '责任人',
    supervisor: '督办单位',
    contact: '联系人',
    start: '开始时间',
    deadline: '完成时限',
    progress: '完成情况',
    percent: '完成率',
    completedOn: '完成日期',
    score: '分值',
    riskLevel: '风险等级',
    problem: '问题表现',
    source: '任务来源',
    note: '备注',
    other: '其他',
  },
  reason,
  fact,
  understood: (why, held) => {
    if (held === null) return reason(why);
    const holds = fact(held);
    switch (why.code) {
      case 'headerWord':
        return holds;
      case 'looksLike':
        return `按内容判断，${holds}`;
      case 'position':
        return `按位置判断，请核对；${holds}`;
      case 'unknown':
        return isBlank(held) ? holds : `${holds}，没有对应的用途`;
      default:
        return `${reason(why)}，${holds}`;
    }
  },
};

function reason(why: ColumnReason): string {
  switch (why.code) {
    case 'headerWord':
      return `表头有“${why.word}”`;
    case 'groupHeader':
      return `上一级表头有“${why.word}”`;
    case 'looksLike':
      return `按内容判断，${percent(why.share)}的单元格符合`;
    case 'position':
      return '按位置判断，请核对';
    case 'chosen':
      return '您选定的';
    case 'unknown':
      return '表头和内容都看不出用途';
  }
}

const VALUES: Readonly<Record<ColumnValues, string>> = {
  nothing: '整列空白',
  marks: '√一类的符号',
  numbers: '数字',
  dates: '日期',
  names: '单位或人名',
  words: '文字',
};

function fact(held: ColumnFact): string {
  switch (held.code) {
    case 'running':
      return `${held.first}–${held.last}，${held.missing === 0 ? '连续' : `缺${held.missing}个`}`;
    case 'restarts':
      return `分${held.runs}段编号`;
    case 'kinds':
      return `${held.merged ? '合并单元格，' : ''}${held.count}类`;
    case 'entries':
      return `${held.merged ? '合并单元格，' : ''}${held.count}项`;
    case 'units':
      return held.count === 0 ? '没有读出单位' : `${held.count}个单位`;
    case 'people':
      return held.count === 0 ? '没有读出人名' : `${held.count}人`;
    case 'deadlines':
      return [
        held.read > 0 && `${held.read}项读懂`,
        held.undated > 0 && `${held.undated}项定不出日期`,
        held.blank > 0 && `${held.blank}项空白`,
      ]
        .filter(Boolean)
        .join('，');
    case 'filled':
      return held.blank === 0 ? '每项都已填写' : `已填${held.filled}项，空白${held.blank}项`;
    case 'values':
      return VALUES[held.values];
  }
}

function isBlank(held: ColumnFact): boolean {
  return held.code === 'values' && held.values === 'nothing';
}
