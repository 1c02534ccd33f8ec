import type { IsoDate } from '../calendar/iso-date';
import type { Checked } from '../checks/checked';
import type { Task } from '../tasks/task';
import { byUnit } from './by-unit';
import { supports } from './party-rows';
import { tasksByParty } from './party-totals';
import { toChase, type ChaseItem } from './to-chase';

export interface ReminderItem {
  readonly task: Task;
  /** As written. */
  readonly deadline: string;
  /** Days past due where overdue, days left where due soon. */
  readonly days: number;
}

export interface Reminder {
  readonly unit: string;
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  readonly overdue: readonly ReminderItem[];
  readonly dueSoon: readonly ReminderItem[];
}

export interface ReminderOptions {
  /** Also what is due soon. */
  readonly dueSoon: boolean;
  /** Also tasks that the unit only supports. */
  readonly support: boolean;
}

/** What should each unit be reminded of? Most urgent unit first; units with nothing to be reminded of are left out. */
export function reminders(checked: Checked, options: ReminderOptions): readonly Reminder[] {
  const { settings } = checked;
  return toChase(checked, options.support ? withSupport(checked) : byUnit(checked)).flatMap(
    ({ unit, items }) => {
      if (unit === null) return [];
      const of = (state: ChaseItem['state']) => reminderItems(checked, items, state);
      const reminder: Reminder = {
        unit,
        asOf: settings.asOf,
        dueSoonDays: settings.dueSoonDays,
        overdue: of('overdue'),
        dueSoon: options.dueSoon ? of('dueSoon') : [],
      };
      return reminder.overdue.length + reminder.dueSoon.length > 0 ? [reminder] : [];
    },
  );
}

function reminderItems(
  { reading }: Checked,
  items: readonly ChaseItem[],
  state: ChaseItem['state'],
): readonly ReminderItem[] {
  return items
    .filter((item) => item.state === state)
    .map(({ index, days }) => {
      const task = reading.tasks[index]!;
      return { task, deadline: task.deadlineText?.value ?? '', days: Math.abs(days) };
    });
}

function withSupport(checked: Checked) {
  const supported = tasksByParty(checked, supports);
  return byUnit(checked).map((unit) => {
    const tasks = new Set([...unit.tasks, ...(supported.get(unit.party) ?? [])]);
    return { ...unit, tasks: [...tasks].sort((a, b) => a - b) };
  });
}
