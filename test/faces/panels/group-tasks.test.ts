import { check } from '../../../src/core/actions/check';
import { countStates } from '../../../src/faces/panels/count-states';
import {
  filterTasks,
  groupTasks,
  NO_FILTER,
  type Filter,
} from '../../../src/faces/panels/group-tasks';
import { listTasks } from '../../../src/faces/panels/listed-task';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { sampleBytes } from '../../browser/samples';

async function listed() {
  const workbook = await createXlsxHost(sampleBytes('points')).read();
  return listTasks(check(workbook, { asOf: '2026-11-20', dueSoonDays: 7 }));
}

it('groups by urgency: what to chase first, the most days late on top', async () => {
  const groups = groupTasks(await listed(), 'urgency', '');
  expect(groups.slice(0, 3).map(({ key }) => key)).toEqual(['overdue', 'dueSoon', 'needsReview']);
  expect(groups[0]!.tasks.map(({ on }) => on.days)).toEqual([20, 10, 5]);
  expect(groups[1]!.tasks.map(({ on }) => on.days)).toEqual([0, -2, -3, -5, -7]);
});

it('the counters and the other states add up to all tasks', async () => {
  const tasks = await listed();
  const counted = Object.values(countStates(tasks)).reduce((sum, count) => sum + count, 0);
  const others = tasks.filter(({ on }) => ['waiting', 'deferred', 'cancelled'].includes(on.state));
  expect(counted + others.length).toBe(tasks.length);
});

it('a task with two parties stands under each, one with none under its own heading', async () => {
  const tasks = await listed();
  const groups = groupTasks(tasks, 'unit', '未写单位');
  const placed = groups.reduce((sum, group) => sum + group.tasks.length, 0);
  expect(placed).toBe(tasks.reduce((sum, { units }) => sum + Math.max(1, units.length), 0));
});

it('only a group that is a unit has a unit to remind', async () => {
  const tasks = await listed();
  const units = (by: 'urgency' | 'unit' | 'leader') =>
    new Set(groupTasks(tasks, by, '未写单位').map(({ key, unit }) => unit === key));
  expect([units('urgency'), units('leader')]).toEqual([new Set([false]), new Set([false])]);
  expect(units('unit')).toEqual(new Set([true]));
  const nobodys = groupTasks([{ ...tasks[0]!, units: [] }], 'unit', '未写单位');
  expect(nobodys.map(({ key, unit }) => [key, unit])).toEqual([['未写单位', null]]);
});

it.each<[Partial<Filter>, string]>([
  [{ search: '水务站' }, 'party'],
  [{ search: 'h20' }, 'cell'],
  [{ search: '四乱' }, 'words'],
  [{ unit: '水务站' }, 'unit'],
  [{ state: 'overdue' }, 'state'],
])('finds the task at H20 by %p (%s)', async (part) => {
  const found = filterTasks(await listed(), { ...NO_FILTER, ...part });
  expect(found.some(({ at }) => at === 'H20')).toBe(true);
  expect(found.length).toBeLessThan(42);
});
