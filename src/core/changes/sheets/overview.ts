import { overview as overviewTotals } from '../../summaries/overview';
import type { Draft } from '../draft';
import type { DrawnSheet } from '../drawing';
import { drawCategories } from '../overview/categories';
import { drawFigures } from '../overview/figures';
import { drawMonths } from '../overview/months';
import { drawStates } from '../overview/states';
import { drawUnitChart } from '../overview/unit-chart';
import { canvas } from '../parts/canvas';
import { noteHeight } from '../parts/sheet-head';

const COLUMNS = 16;
const WIDTH = 9.2;

/** 督办_总览: one page: figures, states, categories, months, two charts, and the two cells to type in. */
export function overviewSheet(draft: Draft): DrawnSheet {
  const { words, names, styles, checked } = draft;
  const sheet = canvas();
  const all = overviewTotals(checked);
  drawFigures(draft, sheet, all);
  const states = drawStates(draft, sheet, all);
  const categories = drawCategories(draft, sheet, states.bottom + 2, all);
  const units = drawUnitChart(draft, sheet, states.bottom + 2, categories);
  const last = drawMonths(draft, sheet, categories + 3, all) + 1;
  sheet.box({ top: last, left: 1, bottom: last, right: COLUMNS }, words.overview.note, 'note');
  sheet.height(last, Math.max(24, noteHeight(words.overview.note, COLUMNS * WIDTH)));
  const hidden = units ? [{ width: 3 }, ...Array.from({ length: 4 }, () => ({ width: 12 }))] : [];
  return {
    name: names.overview,
    columns: [
      ...Array.from({ length: COLUMNS }, () => ({ width: WIDTH, style: 'line' })),
      ...hidden.map(({ width }) => ({ width, style: 'helper', hidden: true })),
    ],
    rows: sheet.rows(),
    merges: sheet.merges,
    conditionalFormats: states.conditionalFormats,
    charts: [...states.charts, ...(units ? [units] : [])],
    page: {
      fitToHeight: true,
      printArea: { top: 1, left: 1, bottom: last, right: COLUMNS },
      footer: words.footer,
    },
    inputs: [
      { top: 2, left: 10, bottom: 2, right: 12 },
      { top: 2, left: 16, bottom: 2, right: 16 },
    ],
    styles,
  };
}
