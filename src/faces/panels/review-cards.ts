import { parseArea, type Place } from '../../core/grid/address';
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
  /** It keeps a task in 待核; else it only deserves a look. */
  readonly open: boolean;
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
          ? [
              task.units.join('、'),
              task.task.deadlineText?.value &&
                `${messages.panels.results.deadline} ${task.task.deadlineText.value}`,
            ]
              .filter(Boolean)
              .join(' · ')
          : at.sheet,
        original: messages.panels.review.cell(headerAt(checked, at), text),
        reason: said.problem,
        advice: said.advice,
        sheet: at.sheet,
        address: at.address,
        unit: task?.units[0] ?? null,
        open: task?.on.state === 'needsReview',
      };
    });
}

/** The words over a cell's column; "" outside the tables. */
function headerAt({ reading }: CheckOutcome['checked'], { sheet, address }: Place): string {
  const area = parseArea(address);
  const tables = reading.sheets.find(({ grid }) => grid.name === sheet)?.tables ?? [];
  const found = tables.find(
    ({ table }) => area && area.top > table.headerRows[1] && area.top <= table.area.bottom,
  );
  const header = found?.table.columns.find(({ column }) => column === area?.left)?.header ?? '';
  return header.split('/').at(-1)!;
}
