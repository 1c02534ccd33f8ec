import type { NoticeFacts, ReminderFacts } from '../messages/panels';
import { dates } from './dates';

/** To one unit. */
export function letter(facts: ReminderFacts): string {
  const { unit, support, asOf, dueSoonDays, overdue, dueSoon, review } = facts;
  const total = overdue.length + dueSoon.length + review.length;
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `${heading}${lines.length}项：`, ...numbered(lines)] : [];
  return [
    `${unit}：`,
    `截至${dates.fullDay(asOf)}，由你单位牵头${support ? '或配合' : ''}的以下${total}项任务，请更新“完成情况”。`,
    ...part('已过时限', overdue.map(overdueLine)),
    ...part(`${dueSoonDays}天内到期`, dueSoon.map(dueSoonLine)),
    ...part('请核实', review.map(reviewLine)),
    '',
    '如已办结，请写明办结日期。',
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
    overdue > 0 && `逾期${overdue}项`,
    dueSoon > 0 && `${dueSoonDays}天内到期${dueSoon}项`,
    review > 0 && `请核实${review}项`,
  ].filter(Boolean);
  return [
    `【任务提醒】截至${dates.day(asOf)}，${counts.join('，')}。`,
    ...units.flatMap((facts) => ['', facts.unit, ...numbered(linesOf(facts))]),
    '',
    '请更新“完成情况”，已办结的请写明办结日期。',
  ].join('\n');
}

function linesOf({ overdue, dueSoon, review }: ReminderFacts): readonly string[] {
  return [...overdue.map(overdueLine), ...dueSoon.map(dueSoonLine), ...review.map(reviewLine)];
}

type Item = ReminderFacts['overdue'][number];

function overdueLine({ task, deadline, days }: Item): string {
  return `${task}（时限：${deadline}，已过${days}天）`;
}

function dueSoonLine({ task, deadline, days }: Item): string {
  return `${task}（时限：${deadline}，${days === 0 ? '今天到期' : `还有${days}天`}）`;
}

function reviewLine({ task, deadline, reason }: ReminderFacts['review'][number]): string {
  return `${task}（${deadline && `时限：${deadline}。`}${reason.replace(/。$/, '')}）`;
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${i + 1}. ${line}`);
}
