import type { IsoDate } from '../calendar/iso-date';
import type { Checked } from '../checks/checked';
import type { StateReason } from '../checks/state';
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

/** A task of which the table does not tell how it stands. */
export interface ReviewReminder {
  readonly task: Task;
  /** As written; "" where none is. */
  readonly deadline: string;
  readonly reason: StateReason;
}

export interface Reminder {
  readonly unit: string;
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  readonly overdue: readonly ReminderItem[];
  readonly dueSoon: readonly ReminderItem[];
  readonly review: readonly ReviewReminder[];
}

export interface ReminderOptions {
  /** Also what is due soon. */
  readonly dueSoon: boolean;
  /** Also tasks that the unit only supports. */
  readonly support: boolean;
  /** Also tasks in 待核. */
  readonly review: boolean;
}

/** What should each unit be reminded of? Most urgent unit first; units with nothing to be reminded of are left out. */
export function reminders(checked: Checked, options: ReminderOptions): readonly Reminder[] {
  const { asOf, dueSoonDays } = checked.settings;
  const units = options.support ? withSupport(checked) : byUnit(checked);
  const tasksOf = new Map(units.map(({ party, tasks }) => [party, tasks]));
  const chased = toChase(checked, units);
  const urgent = new Set(chased.map(({ unit }) => unit));
  const others = units.filter(({ party }) => !urgent.has(party));
  return [...chased, ...others.map(({ party }) => ({ unit: party, items: [] }))].flatMap(
    ({ unit, items }) => {
      if (unit === null) return [];
      const of = (state: ChaseItem['state']) => reminderItems(checked, items, state);
      const overdue = of('overdue');
      const dueSoon = options.dueSoon ? of('dueSoon') : [];
      const review = options.review ? toReview(checked, tasksOf.get(unit) ?? []) : [];
      return overdue.length + dueSoon.length + review.length > 0
        ? [{ unit, asOf, dueSoonDays, overdue, dueSoon, review }]
        : [];
    },
  );
}

function toReview(
  { reading, states }: Checked,
  tasks: readonly number[],
): readonly ReviewReminder[] {
  return tasks
    .filter((index) => states[index]!.state === 'needsReview')
    .map((index) => {
      const task = reading.tasks[index]!;
      return { task, deadline: task.deadlineText?.value ?? '', reason: states[index]!.reason };
    });
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
