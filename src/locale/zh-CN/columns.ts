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
  reason: (reason) => {
    switch (reason.code) {
      case 'headerWord':
        return `表头有“${reason.word}”`;
      case 'groupHeader':
        return `上一级表头有“${reason.word}”`;
      case 'looksLike':
        return `按内容判断，${percent(reason.share)}的单元格符合`;
      case 'position':
        return '按位置判断，请核对';
      case 'chosen':
        return '您选定的';
      case 'unknown':
        return '表头和内容都看不出用途';
    }
  },
};
