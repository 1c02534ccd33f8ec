import type { Checked } from '../../core/checks/checked';
import {
  reminders,
  type Reminder,
  type ReminderItem,
  type ReminderOptions,
} from '../../core/summaries/reminders';
import type { NoticeFacts, ReminderFacts } from '../../locale/messages/panels';
import type { PaneMessages } from '../../locale/pane-messages';
import { taskWords } from './task-words';

/** What each unit is to be reminded of, and all of them together, in words. */
export function reminderFacts(
  checked: Checked,
  options: ReminderOptions,
  { states }: PaneMessages,
): NoticeFacts {
  const units = reminders(checked, options);
  const count = (kind: 'overdue' | 'dueSoon' | 'review'): number =>
    new Set(units.flatMap((unit) => unit[kind].map(({ task }) => task))).size;
  const inWords = (reminder: Reminder): ReminderFacts => ({
    ...reminder,
    support: options.support,
    overdue: reminder.overdue.map(itemInWords),
    dueSoon: reminder.dueSoon.map(itemInWords),
    review: reminder.review.map(({ task, deadline, reason }) => ({
      task: taskWords(task),
      deadline,
      reason: states.reason(reason),
    })),
  });
  return {
    asOf: checked.settings.asOf,
    dueSoonDays: checked.settings.dueSoonDays,
    overdue: count('overdue'),
    dueSoon: count('dueSoon'),
    review: count('review'),
    units: units.map(inWords),
  };
}

function itemInWords({ task, deadline, days }: ReminderItem): ReminderFacts['overdue'][number] {
  return { task: taskWords(task), deadline, days };
}
