import type { StateReason, TaskState } from '../../../src/core/checks/state';
import { numberedAddress } from '../../../src/core/grid/address';
import { stateOf } from '../../../src/core/checks/state-of';
import { makeTask, type TaskSketch } from '../tasks/make-task';

const SETTINGS = { asOf: '2026-11-20', dueSoonDays: 7 };

const RULE_1: Row[] = [
  [{ due: '2026-10-31', progress: '因政策调整取消' }, 'cancelled', 'cancelled', null, 'G2'],
  [{ due: '2026-10-31', progress: '暂缓' }, 'deferred', 'deferred', null, 'G2'],
  [{ progress: '取消', completedOn: '2026-01-01' }, 'cancelled', 'cancelled', null, 'G2'],
];
const RULE_2: Row[] = [
  [{ due: '2026-10-31', progress: '已完成' }, 'completed', 'completed', null, 'G2'],
  [{ progress: '已完成' }, 'completed', 'completed', null, 'G2'],
  [{ due: '2026-10-31', completedOn: '2026-10-31' }, 'completed', 'completed', null, 'H2'],
  [{ due: '2026-10-31', completedOn: '2026-11-03' }, 'completedLate', 'completedLate', 3, 'H2'],
  [{ due: '2026-10-31', progress: '11月3日已完成' }, 'completedLate', 'completedLate', 3, 'G2'],
  [{ due: '2026-10-31', progress: '10月28日已完成' }, 'completed', 'completed', null, 'G2'],
  [{ completedOn: '2026-11-03', progress: '推进中' }, 'completed', 'completed', null, 'H2'],
];
const RULE_3: Row[] = [
  [{ deadline: { kind: 'ongoing', ongoing: true } }, 'ongoing', 'ongoing', null, 'F2'],
  [{ deadline: { kind: 'immediate', ongoing: true } }, 'ongoing', 'ongoing', null, 'F2'],
  [
    { deadline: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' } },
    'ongoing',
    'recurring',
    null,
    'F2',
  ],
  [
    { deadline: { kind: 'ongoing', ongoing: true, due: '2026-12-31' } },
    'ongoing',
    'wholeYear',
    null,
    'F2',
  ],
  [
    { deadline: { kind: 'ongoing', ongoing: true, due: '2025-12-31' } },
    'overdue',
    'overdue',
    324,
    'F2',
  ],
];
const RULE_4: Row[] = [
  [{}, 'needsReview', 'deadlineMissing', null, 'F2'],
  [{ deadlineText: null }, 'needsReview', 'deadlineMissing', null, 'C2'],
  [{ deadlineText: '待定' }, 'needsReview', 'deadlineUnreadable', null, 'F2'],
  [
    { deadlineText: '2月30日', deadline: { problem: 'impossibleDate' } },
    'needsReview',
    'deadlineImpossible',
    null,
    'F2',
  ],
  [
    { deadlineText: '6月底', deadline: { kind: 'date', problem: 'noYear' } },
    'needsReview',
    'deadlineNoYear',
    null,
    'F2',
  ],
  [
    { deadlineText: '按要求', deadline: { kind: 'event' } },
    'needsReview',
    'deadlineEvent',
    null,
    'F2',
  ],
  [
    { deadlineText: '批复后一个月内', deadline: { kind: 'relative', problem: 'noBase' } },
    'needsReview',
    'deadlineRelative',
    null,
    'F2',
  ],
  [
    { deadlineText: '立行立改', deadline: { kind: 'immediate' } },
    'needsReview',
    'deadlineImmediate',
    null,
    'F2',
  ],
];
const RULE_5: Row[] = [
  [{ due: '2026-11-19', progress: '推进中' }, 'overdue', 'overdue', 1, 'F2'],
  [{ due: '2026-10-31', progress: '' }, 'overdue', 'overdue', 20, 'F2'],
  [{ due: '2026-10-31', progress: '待批复' }, 'overdue', 'overdue', 20, 'F2'],
  [{ due: '2026-10-31', progress: '召开会议3次' }, 'needsReview', 'progressUnclear', 20, 'G2'],
];
const RULES_6_AND_7: Row[] = [
  [{ due: '2026-11-20' }, 'dueSoon', 'dueSoon', 0, 'F2'],
  [{ due: '2026-11-27', progress: '待批复' }, 'dueSoon', 'dueSoon', -7, 'F2'],
  [{ due: '2026-11-28', progress: '待批复' }, 'waiting', 'waiting', -8, 'G2'],
  [{ due: '2026-11-28', progress: '召开会议3次' }, 'onTrack', 'onTrack', -8, 'F2'],
];

type Row = [TaskSketch, TaskState, StateReason['code'], number | null, string];

it.each([...RULE_1, ...RULE_2, ...RULE_3, ...RULE_4, ...RULE_5, ...RULES_6_AND_7])(
  '%j is %s: %s',
  (sketch, state, code, days, at) => {
    const got = stateOf(makeTask(sketch), SETTINGS);
    expect([got.state, got.reason.code, got.days, numberedAddress(got.cell)]).toEqual([
      state,
      code,
      days,
      at,
    ]);
  },
);

it('says whether the progress cell was blank', () => {
  const reason = (progress: string) =>
    stateOf(makeTask({ due: '2026-10-31', progress }), SETTINGS).reason;
  expect(reason('—')).toEqual({ code: 'overdue', days: 20, blankProgress: true });
  expect(reason('推进中')).toEqual({ code: 'overdue', days: 20, blankProgress: false });
});

it('says where the day of completion stands', () => {
  const task = makeTask({ due: '2026-10-31', progress: '11月3日已完成' });
  expect(stateOf(task, SETTINGS).reason).toEqual({
    code: 'completedLate',
    on: '2026-11-03',
    days: 3,
    fromProgress: true,
  });
});

it('gives the next day of a recurring task, the as-of day included', () => {
  const task = makeTask({ deadline: { kind: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=FR' } });
  expect(stateOf(task, SETTINGS).next).toBe('2026-11-20');
  expect(stateOf(task, { ...SETTINGS, asOf: '2026-11-21' }).next).toBe('2026-11-27');
});
