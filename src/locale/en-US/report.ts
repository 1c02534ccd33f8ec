import type { ReportMessages } from '../messages/report';
import { dates } from './dates';
import { plural } from './plural';

export const report: ReportMessages = ({
  asOf,
  tasks,
  units,
  finished,
  expected,
  rate,
  byState,
}) => {
  const counted = (
    [
      [byState.completedLate, 'of them late'],
      [byState.overdue, 'overdue'],
      [byState.onTrack + byState.dueSoon + byState.waiting, 'under way'],
      [byState.needsReview, 'to review'],
      [byState.ongoing, 'ongoing'],
      [byState.deferred, 'deferred'],
      [byState.cancelled, 'cancelled'],
    ] as const
  ).flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
  const among = units > 0 ? ` among ${plural(units, 'unit')}` : '';
  const done = [`completed ${finished}`, ...counted].join(', ');
  const closing =
    rate === null ? '' : ` To close: ${expected}, completion rate ${(rate * 100).toFixed(1)}%.`;
  return `As of ${dates.fullDay(asOf)}: ${plural(tasks, 'task')}${among}; ${done}.${closing}`;
};
