import { checkTasks } from '../../../src/core/checks/check-tasks';
import { review } from '../../../src/core/summaries/review';
import { since } from '../../../src/core/summaries/since';
import { makeReading } from '../checks/make-reading';
import { makeChecked } from './make-checked';

test('tasks in 待核 first, then the others in source order, each with its cell', () => {
  const checked = makeChecked([
    { due: '2026-08-31', lead: ['甲办'], progress: '已完成' },
    { due: '2026-06-30', lead: ['甲办'], progress: '召开会议3次' },
    { deadlineText: '待定', lead: ['甲办'] },
  ]);
  const items = review(checked);
  expect(items.slice(0, 2).map(({ index, at }) => [index, at.address])).toEqual([
    [1, 'G3'],
    [2, 'F4'],
  ]);
  expect(items.slice(2).every(({ index }) => index === null || index === 0)).toBe(true);
});

test('since an earlier check: finished, newly overdue, rescheduled', () => {
  const checked = makeChecked([
    { due: '2026-06-30', progress: '6月28日已完成' },
    { due: '2026-07-10' },
    { due: '2026-09-30' },
    { due: '2026-07-01' },
    { due: '2026-10-01' },
  ]);
  const earlier = {
    asOf: '2026-07-08',
    tasks: {
      a: { state: 'overdue', due: '2026-06-30' },
      b: { state: 'dueSoon', due: '2026-07-10' },
      c: { state: 'onTrack', due: '2026-08-31' },
      d: { state: 'overdue', due: '2026-07-01' },
    },
  } as const;
  expect(since(earlier, checked, ['a', 'b', 'c', 'd', 'toString'])).toEqual({
    asOf: '2026-07-08',
    finished: [0],
    overdue: [1],
    rescheduled: [2],
  });
});

test('a finding shows what stands in its cell', () => {
  const reading = makeReading({
    tasks: [{ deadlineText: '待定', lead: ['甲办'] }],
    grid: { rows: [{ row: 2, cells: [null, null, null, null, null, '待定'] }] },
  });
  const [item] = review(checkTasks(reading, { asOf: '2026-07-15', dueSoonDays: 7 }));
  expect(item).toMatchObject({ at: { address: 'F2' }, text: '待定' });
});
