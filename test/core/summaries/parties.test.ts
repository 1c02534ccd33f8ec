import { byLeader } from '../../../src/core/summaries/by-leader';
import { byPerson } from '../../../src/core/summaries/by-person';
import { byUnit } from '../../../src/core/summaries/by-unit';
import { matrix } from '../../../src/core/summaries/matrix';
import { partyRows } from '../../../src/core/summaries/party-rows';
import { reminders } from '../../../src/core/summaries/reminders';
import { toChase } from '../../../src/core/summaries/to-chase';
import { makeChecked } from './make-checked';

const CHECKED = makeChecked(
  [
    {
      due: '2026-07-10',
      lead: ['甲办', '乙站'],
      support: ['丙所'],
      leader: ['张×'],
      person: ['王×'],
    },
    { due: '2026-07-01', lead: ['乙站'], responsible: ['丁办'], person: ['王×', '赵×'] },
    { due: '2026-07-20', lead: ['甲办', '甲办'], support: ['甲办'] },
    { due: '2026-07-05' },
    { due: '2026-12-31', lead: ['戊站'] },
  ],
  { roster: ['名册办', '乙站'] },
);

test('units: roster first, then first appearance, units with nothing still show, nobody last', () => {
  const rows = byUnit(CHECKED).map(({ party, totals, supporting, longestOverdue }) => [
    party,
    totals.tasks,
    supporting,
    longestOverdue,
  ]);
  expect(rows).toEqual([
    ['名册办', 0, 0, 0],
    ['乙站', 2, 0, 14],
    ['甲办', 2, 1, 5],
    ['丙所', 0, 1, 0],
    ['丁办', 0, 1, 0],
    ['戊站', 1, 0, 0],
    [null, 1, 0, 10],
  ]);
});

test('leaders and persons in order of first appearance', () => {
  expect(byLeader(CHECKED).map(({ party }) => party)).toEqual(['张×']);
  expect(byPerson(CHECKED).map(({ party, totals }) => [party, totals.tasks])).toEqual([
    ['王×', 2],
    ['赵×', 1],
  ]);
});

test('rows: lead, responsible, support, leader, person; a party named twice in a role once', () => {
  const roles = partyRows(CHECKED).map(
    ({ index, assignment }) => `${index} ${assignment?.role} ${assignment?.countedAs}`,
  );
  expect(roles).toEqual([
    '0 lead 甲办',
    '0 lead 乙站',
    '0 support 丙所',
    '0 leader 张×',
    '0 person 王×',
    '1 lead 乙站',
    '1 responsible 丁办',
    '1 person 王×',
    '1 person 赵×',
    '2 lead 甲办',
    '2 support 甲办',
    '3 undefined undefined',
    '4 lead 戊站',
  ]);
});

test('what to chase: the unit with the most urgent task first, inside by days past due', () => {
  const list = toChase(CHECKED).map(({ unit, items }) => [
    unit,
    items.map(({ index, days }) => `${index}:${days}`),
  ]);
  expect(list).toEqual([
    ['乙站', ['1:14', '0:5']],
    [null, ['3:10']],
    ['甲办', ['0:5', '2:-5']],
  ]);
});

test('matrix: carrying wins over supporting', () => {
  const [first, second, third] = matrix(CHECKED);
  expect([...first!]).toEqual([
    ['甲办', 'carries'],
    ['乙站', 'carries'],
    ['丙所', 'supports'],
  ]);
  expect(second!.get('丁办')).toBe('supports');
  expect([...third!]).toEqual([['甲办', 'carries']]);
});

test('reminders: one for each unit that has something, nobody left out', () => {
  const list = reminders(CHECKED, { dueSoon: true, support: false, review: false });
  expect(list.map(({ unit, overdue, dueSoon }) => [unit, overdue.length, dueSoon.length])).toEqual([
    ['乙站', 2, 0],
    ['甲办', 1, 1],
  ]);
  expect(list[1]!.dueSoon[0]).toMatchObject({ days: 5, deadline: '2026-07-20' });
  const withSupport = reminders(CHECKED, { dueSoon: false, support: true, review: false });
  expect(withSupport.map(({ unit, overdue }) => [unit, overdue.length])).toEqual([
    ['乙站', 2],
    ['丁办', 1],
    ['甲办', 1],
    ['丙所', 1],
  ]);
});

test('reminders: tasks in 待核 on demand, units that have nothing else last', () => {
  const soon = { deadlineText: '尽快', deadline: { kind: 'immediate' } } as const;
  const checked = makeChecked([
    { ...soon, lead: ['乙站'] },
    { due: '2026-07-10', lead: ['甲办'] },
    { ...soon, lead: ['甲办'] },
    soon,
  ]);
  const options = { dueSoon: true, support: false };
  const facts = (review: boolean) =>
    reminders(checked, { ...options, review }).map(({ unit, overdue, review }) => [
      unit,
      overdue.length,
      review.map(({ task, deadline, reason }) => `${task.number} ${deadline} ${reason.code}`),
    ]);
  expect(facts(false)).toEqual([['甲办', 1, []]]);
  expect(facts(true)).toEqual([
    ['甲办', 1, ['3 尽快 deadlineImmediate']],
    ['乙站', 0, ['1 尽快 deadlineImmediate']],
  ]);
});
