import type { PaneMessages } from '../../locale/pane-messages';
import type { CheckOutcome } from './engine';
import { listTasks } from './listed-task';

/** A card of the review screen, in words. */
export interface ReviewCard {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** What stands in the cell. */
  readonly original: string;
  readonly reason: string;
  /** "" where the reason says it all. */
  readonly advice: string;
  readonly sheet: string;
  readonly address: string;
  readonly unit: string | null;
}

/** What the review screen shows: 待核 tasks first, then other problems that are no mere information. */
export function reviewCards(
  { checked, review }: CheckOutcome,
  messages: PaneMessages,
): ReviewCard[] {
  const listed = listTasks(checked);
  return review
    .filter(({ because }) => because.kind === 'state' || because.diagnostic.severity !== 'info')
    .map(({ at, text, index, because }, i) => {
      const task = index === null ? null : listed[index]!;
      const said =
        because.kind === 'state'
          ? { problem: messages.states.reason(because.reason), advice: '' }
          : messages.rules[because.diagnostic.rule](because.diagnostic.facts);
      return {
        key: `${i} ${at.sheet} ${at.address}`,
        title: task?.words || at.address,
        subtitle: task
          ? [task.units.join('、'), task.task.deadlineText?.value].filter(Boolean).join(' · ')
          : at.sheet,
        original: text || messages.panels.review.blank,
        reason: said.problem,
        advice: said.advice,
        sheet: at.sheet,
        address: at.address,
        unit: task?.units[0] ?? null,
      };
    });
}
