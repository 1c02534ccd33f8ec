import type { ReportMessages } from '../messages/report';
import { dates } from './dates';

// 共分解任务42项，涉及16个单位……
export const report: ReportMessages = ({
  asOf,
  tasks,
  units,
  finished,
  expected,
  rate,
  byState,
}) => {
  const parts = [
    `截至${dates.fullDay(asOf)}，共分解任务${tasks}项${units > 0 ? `，涉及${units}个单位` : ''}`,
    `已完成${finished}项` +
      (byState.completedLate > 0 ? `（其中逾期办结${byState.completedLate}项）` : ''),
    ...(
      [
        [byState.overdue, '逾期未完成'],
        [byState.onTrack + byState.dueSoon + byState.waiting, '正在推进'],
        [byState.needsReview, '待核'],
        [byState.ongoing, '长期坚持'],
        [byState.deferred, '暂缓'],
        [byState.cancelled, '取消'],
      ] as const
    ).flatMap(([count, words]) => (count > 0 ? [`${words}${count}项`] : [])),
  ];
  const closing = rate === null ? '' : `应完成${expected}项，完成率${(rate * 100).toFixed(1)}%。`;
  return `${parts.join('，')}。${closing}`;
};
