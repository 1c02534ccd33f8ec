import type { TaskState } from '../../checks/state';
import { byCategory, type CategoryTotals } from '../../summaries/by-category';
import type { Totals } from '../../summaries/totals';
import type { Draft } from '../draft';
import { countWhere, type Condition } from '../formulas/count-where';
import { fill } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import type { Canvas } from '../parts/canvas';
import { lineCount } from '../parts/row-height';
import { MOST_CHARTED_UNITS } from './unit-chart';

/** One page has room for these; the rest stand in one row. */
const MOST_CATEGORIES = 16;
const COLUMN_WIDTH = 9.2;
/** Columns A to C together. */
const NAME_WIDTH = 3 * COLUMN_WIDTH;
/** Points for the chart beside the table, and what a bar and its legend need of them. */
const [LEAST_CHART_ROOM, BAR_ROOM, LEGEND_ROOM] = [230, 13, 40];
/** Cells with the figure of all tasks that a column of the table adds up to. */
const FIGURES: Readonly<Record<string, string>> = { D: 'A5', E: 'C5', F: 'E5', H: 'I5', I: 'K5' };

/** 二、按类别. Returns the row of its 合计. */
export function drawCategories(draft: Draft, sheet: Canvas, top: number, all: Totals): number {
  const { words } = draft;
  const w = words.overview;
  const header = top + 1;
  const first = header + 1;
  const categories = byCategory(draft.checked);
  const shown =
    categories.length > MOST_CATEGORIES ? categories.slice(0, MOST_CATEGORIES - 1) : categories;
  const hasRest = shown.length < categories.length;
  const total = first + shown.length + (hasRest ? 1 : 0);
  const bars = Math.min(
    MOST_CHARTED_UNITS,
    draft.units.filter(({ totals }) => totals.tasks > 0).length,
  );
  const chartRoom = Math.max(LEAST_CHART_ROOM, BAR_ROOM * bars + LEGEND_ROOM);
  const height = Math.min(36, Math.max(21, Math.round((chartRoom - 42) / (total - first))));
  sheet.put(top, 1, w.byCategory, 'heading');
  sheet.height(top, 21);
  sheet.box({ top: header, left: 1, bottom: header, right: 3 }, w.category, 'header');
  const headers = [w.tasks, w.expected, w.done, w.rate, w.overdue, w.dueSoon];
  headers.forEach((word, i) => sheet.put(header, 4 + i, word, 'header'));
  const lines = Math.max(...headers.map((word) => lineCount(word, COLUMN_WIDTH)));
  let room = Math.max(21, 16 * lines + 4);
  sheet.height(header, room);
  shown.forEach((category, i) => {
    const name = category.category ?? words.noCategory;
    const points = Math.max(height, 16 * lineCount(name, NAME_WIDTH) + 5);
    sheet.height(first + i, points);
    room += points;
    drawCategory(draft, sheet, first + i, category, name);
  });
  if (hasRest) {
    const name = fill(w.otherCategories, { count: categories.length - shown.length });
    drawSums(
      draft,
      sheet,
      total - 1,
      rest(all, shown),
      name,
      (column) => `${FIGURES[column]!}-SUM(${column}${first}:${column}${total - 2})`,
    );
    sheet.height(total - 1, 21);
    room += 21;
  }
  drawSums(
    draft,
    sheet,
    total,
    all,
    words.total,
    (column) => `SUM(${column}${first}:${column}${total - 1})`,
  );
  sheet.height(total, 21);
  sheet.height(total + 1, Math.max(12, chartRoom - room - 21));
  sheet.height(total + 2, 8);
  return total;
}

function drawCategory(
  { ledger, words }: Draft,
  sheet: Canvas,
  row: number,
  { category, totals: { tasks, expected, finished, rate, byState } }: CategoryTotals,
  name: string,
): void {
  const inCategory: Condition =
    category === null
      ? { range: ledger('B'), equals: '""' }
      : { range: ledger('B'), equals: `$A${row}`, text: category };
  const count = (state?: TaskState) =>
    countWhere([
      ...(state ? [{ range: ledger('L'), equals: textLiteral(words.states[state]) }] : []),
      inCategory,
    ]);
  const closed = (['ongoing', 'deferred', 'cancelled'] as const).map(count);
  sheet.box({ top: row, left: 1, bottom: row, right: 3 }, name, 'text');
  sheet.put(row, 4, { formula: count(), value: tasks }, 'number');
  sheet.put(row, 5, { formula: `D${row}-${closed.join('-')}`, value: expected }, 'number');
  const done = `${count('completed')}+${count('completedLate')}`;
  sheet.put(row, 6, { formula: done, value: finished }, 'number');
  sheet.put(row, 7, rateFormula(words.notApplicable, row, rate), 'rate');
  sheet.put(row, 8, { formula: count('overdue'), value: byState.overdue }, 'number');
  sheet.put(row, 9, { formula: count('dueSoon'), value: byState.dueSoon }, 'number');
}

function drawSums(
  { words }: Draft,
  sheet: Canvas,
  row: number,
  {
    tasks,
    expected,
    finished,
    rate,
    byState,
  }: Pick<Totals, 'tasks' | 'expected' | 'finished' | 'rate'> & {
    readonly byState: Pick<Totals['byState'], 'overdue' | 'dueSoon'>;
  },
  name: string,
  formula: (column: string) => string,
): void {
  sheet.box({ top: row, left: 1, bottom: row, right: 3 }, name, 'total');
  const put = (column: number, letter: string, value: number) =>
    sheet.put(row, column, { formula: formula(letter), value }, 'totalNumber');
  put(4, 'D', tasks);
  put(5, 'E', expected);
  put(6, 'F', finished);
  sheet.put(row, 7, rateFormula(words.notApplicable, row, rate), 'totalRate');
  put(8, 'H', byState.overdue);
  put(9, 'I', byState.dueSoon);
}

function rateFormula(notApplicable: string, row: number, rate: number | null) {
  return {
    formula: `IF(E${row}=0,${textLiteral(notApplicable)},F${row}/E${row})`,
    value: rate ?? notApplicable,
  };
}

function rest(all: Totals, shown: readonly CategoryTotals[]) {
  const minus = (of: (totals: Totals) => number) =>
    of(all) - shown.reduce((sum, { totals }) => sum + of(totals), 0);
  const expected = minus(({ expected }) => expected);
  const finished = minus(({ finished }) => finished);
  return {
    tasks: minus(({ tasks }) => tasks),
    expected,
    finished,
    rate: expected === 0 ? null : finished / expected,
    byState: {
      overdue: minus(({ byState }) => byState.overdue),
      dueSoon: minus(({ byState }) => byState.dueSoon),
    },
  };
}
