import { TASK_STATES, type StateOnDay, type StateReason } from '../../src/core/checks/state';
import { LANGUAGES } from '../../src/locale/language';
import { messagesFor } from '../../src/locale/messages-for';

const zh = messagesFor('zh-CN').states;
const en = messagesFor('en-US').states;

it.each<[StateReason, string, string]>([
  [{ code: 'cancelled' }, '已取消。', 'Cancelled.'],
  [{ code: 'completed', on: null }, '已办结。', 'Completed.'],
  [
    { code: 'completed', on: '2026-06-28', fromProgress: true },
    '6月28日办结（日期取自完成情况）。',
    'Completed on 28 Jun (date from the progress cell).',
  ],
  [
    { code: 'completedLate', on: '2026-11-03', days: 1 },
    '11月3日办结，比时限晚1天。',
    'Completed on 3 Nov, 1 day late.',
  ],
  [
    { code: 'wholeYear', due: '2026-12-31' },
    '全年任务，到2026年12月31日为止。',
    'Runs all year, until 31 Dec 2026.',
  ],
  [
    { code: 'recurring', next: '2026-12-05' },
    '定期任务，下次是12月5日。',
    'Recurring, next on 5 Dec.',
  ],
  [{ code: 'deadlineMissing' }, '没有写时限。', 'No deadline is written.'],
  [
    { code: 'overdue', days: 20, blankProgress: true },
    '时限已过20天，完成情况没有填写。',
    '20 days past the deadline; no progress is filled in.',
  ],
  [
    { code: 'progressUnclear', days: 20 },
    '时限已过20天，但看不出是否办结。',
    '20 days past the deadline, and the progress does not tell whether it is done.',
  ],
  [{ code: 'dueSoon', days: 0 }, '今天到期。', 'Due today.'],
  [{ code: 'dueSoon', days: 2 }, '还有2天到期。', 'Due in 2 days.'],
])('%j', (reason, chinese, english) => {
  expect([zh.reason(reason), en.reason(reason)]).toEqual([chinese, english]);
});

it.each<[Pick<StateOnDay, 'state' | 'days' | 'next'>, string, string]>([
  [{ state: 'overdue', days: 20, next: null }, '逾期 20 天', '20 days overdue'],
  [{ state: 'needsReview', days: 1, next: null }, '已过 1 天', '1 day past'],
  [{ state: 'needsReview', days: null, next: null }, '', ''],
  [{ state: 'dueSoon', days: 0, next: null }, '今天到期', 'due today'],
  [{ state: 'onTrack', days: -2, next: null }, '还有 2 天', '2 days left'],
  [{ state: 'completedLate', days: 3, next: null }, '晚 3 天', '3 days late'],
  [{ state: 'ongoing', days: null, next: '2026-12-05' }, '下次 12月5日', 'next 5 Dec'],
])('%j in a list', (on, chinese, english) => {
  const whole: StateOnDay = { ...on, reason: { code: 'ongoing' }, cell: 0 };
  expect([zh.timing(whole), en.timing(whole)]).toEqual([chinese, english]);
});

it.each(LANGUAGES)('%s means every state by a sentence of its own', (language) => {
  const { meaning, word } = messagesFor(language).states;
  expect(new Set(TASK_STATES.map((state) => meaning(state, 7))).size).toBe(TASK_STATES.length);
  expect(new Set(TASK_STATES.map((state) => word[state])).size).toBe(TASK_STATES.length);
});
