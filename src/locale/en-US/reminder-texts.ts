import type { NoticeFacts, ReminderFacts } from '../messages/panels';
import { dates } from './dates';
import { plural } from './plural';

/** To one unit. */
export function letter(facts: ReminderFacts): string {
  const { unit, support, asOf, dueSoonDays, overdue, dueSoon, review } = facts;
  const total = overdue.length + dueSoon.length + review.length;
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `${heading} (${lines.length}):`, ...numbered(lines)] : [];
  return [
    `${unit}:`,
    `As of ${dates.fullDay(asOf)}, please update the progress of the following ${total === 1 ? 'task' : `${total} tasks`} that you lead${support ? ' or support' : ''}.`,
    ...part('Past the deadline', overdue.map(overdueLine)),
    ...part(`Due within ${plural(dueSoonDays, 'day')}`, dueSoon.map(dueSoonLine)),
    ...part('Please clarify', review.map(reviewLine)),
    '',
    'If a task is done, please give the day it was finished.',
  ].join('\n');
}

/** To all units, in the group they read. */
export function notice({
  asOf,
  dueSoonDays,
  overdue,
  dueSoon,
  review,
  units,
}: NoticeFacts): string {
  const counts = [
    overdue > 0 && `${overdue} overdue`,
    dueSoon > 0 && `${dueSoon} due within ${plural(dueSoonDays, 'day')}`,
    review > 0 && `${review} to clarify`,
  ].filter(Boolean);
  return [
    `Task reminder as of ${dates.day(asOf)}: ${counts.join(', ')}.`,
    ...units.flatMap((facts) => ['', facts.unit, ...numbered(linesOf(facts))]),
    '',
    'Please update the progress. If a task is done, please give the day it was finished.',
  ].join('\n');
}

function linesOf({ overdue, dueSoon, review }: ReminderFacts): readonly string[] {
  return [...overdue.map(overdueLine), ...dueSoon.map(dueSoonLine), ...review.map(reviewLine)];
}

type Item = ReminderFacts['overdue'][number];

function overdueLine({ task, deadline, days }: Item): string {
  return `${task} (deadline: ${deadline}, ${plural(days, 'day')} ago)`;
}

function dueSoonLine({ task, deadline, days }: Item): string {
  return `${task} (deadline: ${deadline}, ${days === 0 ? 'due today' : `${plural(days, 'day')} left`})`;
}

function reviewLine({ task, deadline, reason }: ReminderFacts['review'][number]): string {
  return `${task} (${deadline && `deadline: ${deadline}. `}${reason.replace(/\.$/, '')})`;
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${i + 1}. ${line}`);
}
