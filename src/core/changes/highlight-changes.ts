import type { Checked } from '../checks/checked';
import type { SheetReading } from '../tasks/reading';
import type { Change } from './change';
import { textLiteral } from './formulas/text-literal';
import { highlightAreas } from './highlight-areas';
import { PALETTES } from './palette';
import type { SheetWords } from './sheet-words';
import { rowFormula, sheetOrder } from './source-row';
import type { SummaryOptions } from './summary-options';

/**
 * Highlights overdue and due-soon rows in the clerk's sheets. They rest on names of the ledger and the overview: apply
 * them together with `summarySheets` for `sheetsForHighlights`.
 */
export function highlightChanges(
  checked: Checked,
  { palette }: Pick<SummaryOptions, 'palette'>,
  words: SheetWords,
): readonly Change[] {
  const { reading } = checked;
  const order = sheetOrder(reading.tasks.map(({ sheet }) => sheet));
  return reading.sheets.map((sheet) => highlightSheet(sheet, order, PALETTES[palette], words));
}

function highlightSheet(
  { grid, tables }: SheetReading,
  order: ReadonlyMap<string, number>,
  palette: Readonly<Record<'overdue' | 'dueSoon', string>>,
  words: SheetWords,
): Change {
  const sheetIndex = order.get(grid.name);
  const areas = sheetIndex === undefined ? [] : highlightAreas(grid, tables);
  if (areas.length === 0) return { kind: 'deleteHighlights', sheet: grid.name };
  const state = `INDEX(Duban_State,MATCH(${rowFormula('ROW()', sheetIndex!)},Duban_Row,0))`;
  return {
    kind: 'setHighlights',
    sheet: grid.name,
    areas,
    rules: (['overdue', 'dueSoon'] as const).map((of) => ({
      state: of,
      formula: `${state}=${textLiteral(words.states[of])}`,
      fill: palette[of],
    })),
  };
}
