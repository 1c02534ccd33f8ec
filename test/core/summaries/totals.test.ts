import { byCategory, categoryName } from '../../../src/core/summaries/by-category';
import { byDueMonth } from '../../../src/core/summaries/by-due-month';
import { overview } from '../../../src/core/summaries/overview';
import { reportParagraph } from '../../../src/core/summaries/report-paragraph';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { makeTask } from '../tasks/make-task';
import { makeChecked } from './make-checked';

const CHECKED = makeChecked([
  { category: '一、党建', due: '2026-06-30', progress: '已完成', lead: ['甲办'] },
  { category: '一、党建', due: '2026-06-30', progress: '7月2日已完成', lead: ['甲办'] },
  { category: '二、农业', due: '2026-07-10', progress: '正在推进', lead: ['乙站'] },
  { category: '二、农业', due: '2026-07-20', progress: '正在推进', lead: ['乙站', '甲办'] },
  { due: '2027-01-31', progress: '正在推进' },
  { category: '二、农业', deadline: { kind: 'ongoing', ongoing: true }, deadlineText: '长期坚持' },
  { due: '2026-08-31', progress: '取消' },
]);

test('rate = (completed + completed late) ÷ (tasks − ongoing − deferred − cancelled)', () => {
  const { tasks, expected, finished, rate, byState } = overview(CHECKED);
  expect({ tasks, expected, finished, rate }).toEqual({
    tasks: 7,
    expected: 5,
    finished: 2,
    rate: 0.4,
  });
  expect(byState).toMatchObject({
    completed: 1,
    completedLate: 1,
    overdue: 1,
    dueSoon: 1,
    onTrack: 1,
  });
});

test('nothing expected: no rate', () => {
  expect(overview(makeChecked([{ due: '2026-08-31', progress: '取消' }])).rate).toBeNull();
});

test('categories come in order of appearance, tasks without one last', () => {
  const rows = byCategory(CHECKED).map(({ category, totals }) => [category, totals.tasks]);
  expect(rows).toEqual([
    ['党建', 2],
    ['农业', 3],
    [null, 2],
  ]);
});

test.each([
  ['一、党建', '党建'],
  ['（二）乡村振兴', '乡村振兴'],
  ['3.生态环境', '生态环境'],
  ['第四部分 民生', '民生'],
  ['一体化发展', '一体化发展'],
  ['2025年重点', '2025年重点'],
  ['一、', '一、'],
  ['  ', null],
])('category %s is %s', (category, name) => {
  expect(categoryName(makeTask({ category }))).toBe(name);
});

test('months: only years in which something falls due, twelve months each', () => {
  const { years, undated } = byDueMonth(CHECKED);
  expect(
    years.map(({ year, months }) => [year, months.map(({ tasks }) => tasks).join(' ')]),
  ).toEqual([
    [2026, '0 0 0 0 0 2 2 1 0 0 0 0'],
    [2027, '1 0 0 0 0 0 0 0 0 0 0 0'],
  ]);
  expect(undated.tasks).toBe(1);
});

test('the sentence of an annual report', () => {
  const facts = reportParagraph(CHECKED);
  expect(zhCN.report(facts)).toBe(
    '截至2026年7月15日，共分解任务7项，涉及2个单位，已完成2项（其中逾期办结1项），逾期未完成1项，正在推进2项，长期坚持1项，取消1项。应完成5项，完成率40.0%。',
  );
  expect(enUS.report(facts)).toContain('7 tasks among 2 units; completed 2, 1 of them late');
});
