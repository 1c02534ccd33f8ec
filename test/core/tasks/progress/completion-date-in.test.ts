import { completionDateIn } from '../../../../src/core/tasks/progress/completion-date-in';

it.each([
  ['6月28日已完成', '2026-06-28'],
  ['2025年6月28日完成', '2025-06-28'],
  ['已于2026.6.28全部办结', '2026-06-28'],
  ['2026-06-28 办结', '2026-06-28'],
  ['8.5已办结', '2026-08-05'],
  ['已完成（6月28日）', '2026-06-28'],
  ['完成时间：2026年6月28日', '2026-06-28'],
  ['已完成，2026/6/28', '2026-06-28'],
  ['6月28日已全部整改到位', '2026-06-28'],
])('%s → %s', (text, day) => {
  expect(completionDateIn(text, 2026)).toBe(day);
});

it.each([
  '6月28日前完成',
  '6月底完成',
  '6月30日完成一期，9月30日完成二期',
  '2月30日已完成',
  '6月28日召开会议',
  '6月28日完成方案',
  '已完成3.5公里',
  '已完成',
])('%s gives no day of completion', (text) => {
  expect(completionDateIn(text, 2026)).toBeNull();
});

it('guesses no year', () => {
  expect(completionDateIn('6月28日已完成', null)).toBeNull();
});
