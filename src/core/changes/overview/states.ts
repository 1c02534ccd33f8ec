import { TASK_STATES } from '../../checks/state';
import type { Totals } from '../../summaries/totals';
import type { Draft } from '../draft';
import type { DrawnChart, DrawnConditionalFormat } from '../drawing';
import { textLiteral } from '../formulas/text-literal';
import type { Canvas } from '../parts/canvas';
import { stateFormats } from '../parts/state-formats';
import { FIRST_STATE_ROW, STATE_ROWS } from './state-rows';

const HEADER = FIRST_STATE_ROW - 1;
const LAST = FIRST_STATE_ROW + TASK_STATES.length - 1;
const BAR = '8A97A6';
/** Points of the bars that differ: 逾期, 临期, 已办结, 逾期办结. */
const POINT_COLORS = { 0: 'A63A30', 1: 'D9A23B', 6: '4F7358', 7: '4F7358' };

/** 一、按状态: count, share and meaning of each state, with a bar chart beside it. */
export function drawStates(
  draft: Draft,
  sheet: Canvas,
  { byState, tasks }: Totals,
): {
  bottom: number;
  charts: readonly DrawnChart[];
  conditionalFormats: readonly DrawnConditionalFormat[];
} {
  const { words, ledger } = draft;
  const w = words.overview;
  const total = LAST + 1;
  const span = (row: number, left: number, right: number) => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  sheet.put(HEADER - 1, 1, w.byState, 'heading');
  sheet.put(HEADER - 1, 9, w.stateChart, 'heading');
  sheet.box(span(HEADER, 1, 2), w.state, 'header');
  sheet.put(HEADER, 3, w.count, 'header');
  sheet.put(HEADER, 4, w.share, 'header');
  sheet.box(span(HEADER, 5, 7), w.meaning, 'header');
  for (const state of TASK_STATES) {
    const row = STATE_ROWS[state];
    const count = byState[state];
    sheet.box(span(row, 1, 2), words.states[state], 'unwrapped');
    sheet.put(row, 3, { formula: `COUNTIFS(${ledger('L')},$A${row})`, value: count }, 'number');
    const share = { formula: `IF($A$5=0,0,C${row}/$A$5)`, value: tasks === 0 ? 0 : count / tasks };
    sheet.put(row, 4, share, 'rate');
    sheet.box(span(row, 5, 7), words.meanings[state], 'meaning');
  }
  sheet.box(span(total, 1, 2), words.total, 'total');
  sheet.put(
    total,
    3,
    { formula: `SUM(C${FIRST_STATE_ROW}:C${LAST})`, value: tasks },
    'totalNumber',
  );
  const shares = { formula: `SUM(D${FIRST_STATE_ROW}:D${LAST})`, value: tasks === 0 ? 0 : 1 };
  sheet.put(total, 4, shares, 'totalRate');
  const check = {
    formula: `IF(C${total}=A5,${textLiteral(w.adds)},${textLiteral(w.addsNot)})`,
    value: w.adds,
  };
  sheet.box(span(total, 5, 7), check, 'totalNote');
  for (let row = HEADER - 1; row <= total; row++) sheet.height(row, 21);
  sheet.height(total + 1, 8);
  const column = (letter: number) => ({
    top: FIRST_STATE_ROW,
    left: letter,
    bottom: LAST,
    right: letter,
  });
  return {
    bottom: total,
    charts: [
      {
        kind: 'bar',
        area: { top: HEADER, left: 9, bottom: total, right: 16 },
        description: w.stateChart,
        series: [
          {
            name: w.count,
            categories: column(1),
            values: column(3),
            cachedCategories: TASK_STATES.map((state) => words.states[state]),
            cachedValues: TASK_STATES.map((state) => byState[state]),
            color: BAR,
            pointColors: POINT_COLORS,
          },
        ],
        gap: 45,
        labelSize: 9,
        legend: false,
        valueLabels: true,
      },
    ],
    conditionalFormats: stateFormats(
      draft,
      { top: FIRST_STATE_ROW, left: 1, bottom: LAST, right: 2 },
      'A',
    ),
  };
}
