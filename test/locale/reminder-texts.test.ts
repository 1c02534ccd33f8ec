import type { ReminderFacts } from '../../src/locale/messages/panels';
import { messagesFor } from '../../src/locale/messages-for';

const zh = messagesFor('zh-CN').panels.reminder;
const en = messagesFor('en-US').panels.reminder;

const WATER: ReminderFacts = {
  unit: '水务站',
  support: false,
  asOf: '2026-11-20',
  dueSoonDays: 7,
  overdue: [{ task: '河道问题整改', deadline: '10月31日前', days: 20 }],
  dueSoon: [{ task: '保洁招标', deadline: '11月20日', days: 0 }],
  review: [
    { task: '巡查', deadline: '10月底前', reason: '时限已过20天，但看不出是否办结。' },
    { task: '归档', deadline: '', reason: '没有写时限。' },
  ],
};

it('a letter lists what a unit is to be reminded of, by its kind', () => {
  expect(zh.letter(WATER)).toBe(
    `水务站：
截至2026年11月20日，由你单位牵头的以下4项任务，请更新“完成情况”。

已过时限1项：
1. 河道问题整改（时限：10月31日前，已过20天）

7天内到期1项：
1. 保洁招标（时限：11月20日，今天到期）

请核实2项：
1. 巡查（时限：10月底前。时限已过20天，但看不出是否办结）
2. 归档（没有写时限）

如已办结，请写明办结日期。`,
  );
  const short = { ...WATER, dueSoon: [], review: [], support: true };
  expect(zh.letter(short)).toContain('由你单位牵头或配合的以下1项任务');
  expect(en.letter(short)).toBe(
    `水务站:
As of 20 Nov 2026, please update the progress of the following task that you lead or support.

Past the deadline (1):
1. 河道问题整改 (deadline: 10月31日前, 20 days ago)

If a task is done, please give the day it was finished.`,
  );
});

it('a notice tells all units in one text, and only the counts there are', () => {
  const hall = { ...WATER, unit: '党政办', dueSoon: [], review: [] };
  const units = [{ ...WATER, review: [] }, hall];
  const facts = { ...WATER, overdue: 2, dueSoon: 1, review: 0, units };
  expect(zh.notice(facts)).toBe(
    `【任务提醒】截至11月20日，逾期2项，7天内到期1项。

水务站
1. 河道问题整改（时限：10月31日前，已过20天）
2. 保洁招标（时限：11月20日，今天到期）

党政办
1. 河道问题整改（时限：10月31日前，已过20天）

请更新“完成情况”，已办结的请写明办结日期。`,
  );
  expect(en.notice(facts)).toContain('as of 20 Nov: 2 overdue, 1 due within 7 days.');
});
