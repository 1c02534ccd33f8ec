import type { Totals } from '../../summaries/totals';
import type { Draft } from '../draft';
import type { DrawnValue } from '../drawing';
import { fill } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import type { Look } from '../looks';
import type { Canvas } from '../parts/canvas';
import { lineCount } from '../parts/row-height';
import { serialValue } from '../parts/serial-value';
import { lineHeight } from '../parts/sheet-head';
import { sheetTitle } from '../title-subject';
import { STATE_ROWS } from './state-rows';

/** Columns A to F together. */
const UNIT_WIDTH = 6 * 9.2;

/** Rows 1 to 5: title, the as-of day and the due-soon days, eight figures. */
export function drawFigures(draft: Draft, sheet: Canvas, all: Totals): void {
  const { words, options, checked, subject } = draft;
  const w = words.overview;
  const title = sheetTitle(subject, words.titles.overview);
  sheet.box({ top: 1, left: 1, bottom: 1, right: 16 }, title, 'title');
  sheet.height(1, 40 * lineCount(title, 73));
  const unit = options.reportingUnit
    ? fill(words.reportingUnit, { unit: options.reportingUnit })
    : null;
  const { date, typed } = options.asOf;
  const asOf: DrawnValue = typed
    ? { date }
    : { formula: 'TODAY()', value: serialValue(date, options) };
  sheet.box({ top: 2, left: 1, bottom: 2, right: 6 }, unit, 'line');
  sheet.box({ top: 2, left: 7, bottom: 2, right: 9 }, w.asOf, 'lineRight');
  sheet.box({ top: 2, left: 10, bottom: 2, right: 12 }, asOf, 'inputDay');
  sheet.box({ top: 2, left: 13, bottom: 2, right: 15 }, w.dueSoonDays, 'lineRight');
  sheet.put(2, 16, checked.settings.dueSoonDays, 'inputNumber');
  sheet.height(2, lineHeight(unit, UNIT_WIDTH));
  sheet.height(3, 8);
  const { byState } = all;
  const rate = {
    formula: `IF(C5=0,${textLiteral(words.notApplicable)},E5/C5)`,
    value: all.rate ?? words.notApplicable,
  };
  const closed = ['ongoing', 'deferred', 'cancelled'] as const;
  const figures: readonly (readonly [string, DrawnValue, Look, Look])[] = [
    [w.allTasks, { formula: 'COUNT(Duban_Task)', value: all.tasks }, 'header', 'figure'],
    [
      w.expected,
      {
        formula: `A5-${closed.map((state) => `C${STATE_ROWS[state]}`).join('-')}`,
        value: all.expected,
      },
      'header',
      'figure',
    ],
    [
      w.finished,
      { formula: `C${STATE_ROWS.completed}+C${STATE_ROWS.completedLate}`, value: all.finished },
      'header',
      'figure',
    ],
    [w.rate, rate, 'header', 'figureRate'],
    [words.states.overdue, count('overdue'), 'headerOverdue', 'figureOverdue'],
    [words.states.dueSoon, count('dueSoon'), 'headerDueSoon', 'figureDueSoon'],
    [words.states.needsReview, count('needsReview'), 'headerReview', 'figureReview'],
    [words.states.ongoing, count('ongoing'), 'header', 'figure'],
  ];
  figures.forEach(([heading, value, headingLook, look], i) => {
    const left = 1 + 2 * i;
    sheet.box({ top: 4, left, bottom: 4, right: left + 1 }, heading, headingLook);
    sheet.box({ top: 5, left, bottom: 5, right: left + 1 }, value, look);
  });
  sheet.height(4, 22);
  sheet.height(5, 38);
  sheet.height(6, 8);

  function count(state: keyof typeof byState): DrawnValue {
    return { formula: `C${STATE_ROWS[state]}`, value: byState[state] };
  }
}
