import type { Draft } from '../draft';
import type { DrawnChart } from '../drawing';
import { sheetReference } from '../formulas/sheet-reference';
import type { Canvas } from '../parts/canvas';
import { FIRST_PARTY_ROW } from '../parts/party-range';

export const MOST_CHARTED_UNITS = 20;
/** More labels than these stand too close in nine points. */
const MOST_LARGE_LABELS = 12;
/** First of the hidden columns with the chart's data. */
const DATA = 18;
const FIRST_DATA_ROW = 3;

/** Of the width of a bar, in percent: a bar is never broader than where eight share the room. */
function gapBetween(bars: number): number {
  return Math.min(500, Math.max(30, Math.round((8 / bars - 1) * 100)));
}

/**
 * 各单位完成情况 beside the categories: finished, overdue and the rest; of many units the twenty with most tasks,
 * those that carry none left out.
 */
export function drawUnitChart(
  { units, words, names, keys }: Draft,
  sheet: Canvas,
  top: number,
  bottom: number,
): DrawnChart | null {
  const w = words.overview;
  const most = units
    .map((unit, i) => ({ ...unit, row: FIRST_PARTY_ROW + i }))
    .filter(({ totals }) => totals.tasks > 0)
    .sort((a, b) => b.totals.tasks - a.totals.tasks)
    .slice(0, MOST_CHARTED_UNITS)
    .sort((a, b) => a.row - b.row);
  if (most.length === 0 || !keys.includes('byUnit')) return null;
  const from = sheetReference(names.byUnit);
  const series = [words.parties.finished, w.overdue, w.otherTasks];
  series.forEach((name, i) => sheet.put(FIRST_DATA_ROW - 1, DATA + 1 + i, name, 'helper'));
  const data = most.map(({ party, row, totals }, i) => {
    const at = FIRST_DATA_ROW + i;
    const name = party ?? words.noParty;
    const { tasks, finished, byState } = totals;
    const rest = tasks - finished - byState.overdue;
    sheet.put(at, DATA, name, 'helper');
    sheet.put(
      at,
      DATA + 1,
      { formula: `${from}!$E$${row}+${from}!$F$${row}`, value: finished },
      'helper',
    );
    sheet.put(at, DATA + 2, { formula: `${from}!$H$${row}`, value: byState.overdue }, 'helper');
    sheet.put(at, DATA + 3, { formula: `${from}!$C$${row}-S${at}-T${at}`, value: rest }, 'helper');
    return { name, values: [finished, byState.overdue, rest] };
  });
  sheet.put(top, 11, w.unitChart, 'heading');
  const column = (left: number) => ({
    top: FIRST_DATA_ROW,
    left,
    bottom: FIRST_DATA_ROW + most.length - 1,
    right: left,
  });
  return {
    kind: 'stackedBar',
    area: { top: top + 1, left: 11, bottom: bottom + 1, right: 16 },
    description: w.unitChart,
    series: series.map((name, i) => ({
      name,
      categories: column(DATA),
      values: column(DATA + 1 + i),
      cachedCategories: data.map((unit) => unit.name),
      cachedValues: data.map(({ values }) => values[i]!),
      color: ['4F7358', 'A63A30', 'D5DAE0'][i]!,
    })),
    gap: gapBetween(most.length),
    labelSize: most.length > MOST_LARGE_LABELS ? 8 : 9,
    legend: true,
    valueLabels: false,
  };
}
