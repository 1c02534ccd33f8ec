import type { StateReason, TaskState } from '../../core/checks/state';
import type { StateMessages } from '../messages/states';
import { dates } from './dates';

export const states: StateMessages = {
  word: {
    overdue: '逾期',
    dueSoon: '临期',
    needsReview: '待核',
    waiting: '待批复',
    onTrack: '正常推进',
    ongoing: '长期坚持',
    completed: '已办结',
    completedLate: '逾期办结',
    deferred: '暂缓',
    cancelled: '取消',
  },
  reason,
  timing: ({ state, days, next }) => {
    if (next !== null) return `下次 ${dates.day(next)}`;
    if (days === null || state === 'completed') return '';
    if (state === 'completedLate') return `晚 ${days} 天`;
    if (days > 0) return `${state === 'overdue' ? '逾期' : '已过'} ${days} 天`;
    return days === 0 ? '今天到期' : `还有 ${-days} 天`;
  },
  meaning,
  progress: {
    notStarted: '未启动',
    inProgress: '推进中',
    completed: '已办结',
    waitingOnOthers: '待批复',
    deferred: '暂缓',
    cancelled: '取消',
    unknown: '待核',
  },
  blankProgress: '未填',
  deadlineKind: {
    date: '日期',
    range: '起止日期',
    recurring: '定期',
    ongoing: '长期',
    immediate: '立即办理',
    milestones: '分阶段',
    relative: '从某一天算起',
    event: '以某件事为准',
    unparsed: '未读懂',
  },
  implied: {
    year: '年份取自标题或落款',
    monthEnd: '只写到月，按当月最后一天算',
    partOfMonth: '月初、上旬等，按固定的一天算',
    partOfYear: '年中、年终等，按固定的一天算',
    wrapsYear: '起止跨年，到次年为止',
    serial: '单元格里是数字，按表格的日期序号读',
    extended: '写了延期，按延期后的日期算',
    workdays: '按公布的节假日安排数工作日',
  },
  deadlineProblem: {
    impossibleDate: '日期不存在',
    noYear: '没有写年份',
    holidaysUnpublished: '那一年的节假日安排还没有公布',
    noBase: '没有写从哪一天算起',
  },
  ambiguous: '也可能是别的意思',
};

function reason(of: StateReason): string {
  switch (of.code) {
    case 'cancelled':
      return '已取消。';
    case 'deferred':
      return '已暂缓。';
    case 'completed':
      return of.on === null ? '已办结。' : `${dates.day(of.on)}办结${source(of)}。`;
    case 'completedLate':
      return `${dates.day(of.on)}办结${source(of)}，比时限晚${of.days}天。`;
    case 'ongoing':
      return '长期坚持，没有最后期限。';
    case 'wholeYear':
      return `全年任务，到${dates.fullDay(of.due)}为止。`;
    case 'recurring':
      return of.next === null ? '定期任务。' : `定期任务，下次是${dates.day(of.next)}。`;
    case 'deadlineMissing':
      return '没有写时限。';
    case 'deadlineUnreadable':
      return '从时限看不出是哪一天。';
    case 'deadlineImpossible':
      return '时限写的日期不存在。';
    case 'deadlineNoYear':
      return '时限没有写年份，标题里也没有。';
    case 'deadlineEvent':
      return '时限以某件事为准，表里没有那天的日期。';
    case 'deadlineRelative':
      return '时限要从某一天算起，表里没有那天的日期。';
    case 'deadlineImmediate':
      return '要求立即办理，没有写具体日期。';
    case 'holidaysUnpublished':
      return '时限按工作日算，那一年的节假日安排还没有公布。';
    case 'overdue':
      return `时限已过${of.days}天${of.blankProgress ? '，完成情况没有填写' : ''}。`;
    case 'progressUnclear':
      return `时限已过${of.days}天，但看不出是否办结。`;
    case 'dueSoon':
      return of.days === 0 ? '今天到期。' : `还有${of.days}天到期。`;
    case 'waiting':
      return '等待批复。';
    case 'onTrack':
      return `还有${of.days}天到期。`;
  }
}

function source(of: { readonly fromProgress?: boolean }): string {
  return of.fromProgress ? '（日期取自完成情况）' : '';
}

function meaning(state: TaskState, dueSoonDays: number): string {
  switch (state) {
    case 'overdue':
      return '到期日早于统计截止日期，还没有办结。';
    case 'dueSoon':
      return `从统计截止日期起${dueSoonDays}天内到期。`;
    case 'needsReview':
      return '时限或完成情况看不出结果，请看待核清单。';
    case 'waiting':
      return '已办到上级或其他单位，等待批复。';
    case 'onTrack':
      return '离到期还有时间。';
    case 'ongoing':
      return '长期坚持、定期开展或贯穿全年。';
    case 'completed':
      return '完成情况写明已办结。';
    case 'completedLate':
      return '已办结，完成日期晚于到期日。';
    case 'deferred':
      return '完成情况写明暂缓或延期。';
    case 'cancelled':
      return '完成情况写明取消。';
  }
}
