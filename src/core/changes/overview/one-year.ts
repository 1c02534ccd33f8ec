import { isoDate } from '../../calendar/iso-date';
import type { TaskState } from '../../checks/state';
import type { YearTotals } from '../../summaries/by-due-month';
import { columnLetter } from '../../grid/address';
import type { Totals } from '../../summaries/totals';
import type { Draft } from '../draft';
import { fill } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import type { Canvas } from '../parts/canvas';

const FIRST_MONTH = 3;
const UNDATED = 15;
const SUM = 16;

/** Four rows over twelve months, 无日期 and 合计. Returns the last row. */
export function drawOneYear(
  { words, ledger }: Draft,
  sheet: Canvas,
  header: number,
  { year, months }: YearTotals,
  undated: Totals,
): number {
  const w = words.overview;
  sheet.box({ top: header, left: 1, bottom: header, right: 2 }, fill(w.year, { year }), 'header');
  months.forEach((_, i) =>
    sheet.put(header, FIRST_MONTH + i, { date: isoDate(year, i + 1, 1)! }, 'headerMonth'),
  );
  sheet.put(header, UNDATED, w.undated, 'header');
  sheet.put(header, SUM, w.sum, 'header');

  const rows: readonly (readonly [string, readonly TaskState[]])[] = [
    [w.tasks, []],
    [w.done, ['completed', 'completedLate']],
    [w.overdue, ['overdue']],
    [w.dueSoon, ['dueSoon']],
  ];
  rows.forEach(([name, states], i) => {
    const row = header + 1 + i;
    const value = ({ tasks, byState }: Totals) =>
      states.length === 0 ? tasks : states.reduce((sum, state) => sum + byState[state], 0);
    const count = (condition: string) =>
      states.length === 0
        ? `COUNTIFS(${condition})`
        : states
            .map(
              (state) =>
                // LibreOffice miscounts where a blank criterion stands first
                `COUNTIFS(${ledger('L')},${textLiteral(words.states[state])},${condition})`,
            )
            .join('+');
    sheet.box({ top: row, left: 1, bottom: row, right: 2 }, name, 'center');
    months.forEach((month, m) => {
      const day = `${columnLetter(FIRST_MONTH + m)}$${header}`;
      const inMonth = `${ledger('I')},">="&${day},${ledger('I')},"<"&EDATE(${day},1)`;
      sheet.put(row, FIRST_MONTH + m, { formula: count(inMonth), value: value(month) }, 'number');
    });
    const blank = states.length === 0 ? `COUNTBLANK(${ledger('I')})` : count(`${ledger('I')},""`);
    sheet.put(row, UNDATED, { formula: blank, value: value(undated) }, 'number');
    const total = months.reduce((sum, month) => sum + value(month), value(undated));
    const sum = { formula: `SUM(C${row}:O${row})`, value: total };
    sheet.put(row, SUM, sum, 'totalNumber');
  });
  return header + rows.length;
}
