import { columnLetter } from '../../grid/address';
import type { DueMonths, YearTotals } from '../../summaries/by-due-month';
import type { Totals } from '../../summaries/totals';
import type { Draft } from '../draft';
import { fill } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import type { Look } from '../looks';
import type { Canvas } from '../parts/canvas';

const FIRST_MONTH = 3;
const OVERDUE = 15;
const SUM = 16;
/** The page has room for these; the rest stand in one row. */
const MOST_YEARS = 8;

/** A row of months for each year, with what is overdue and the sum. Returns the last row. */
export function drawYears(
  { words, ledger }: Draft,
  sheet: Canvas,
  header: number,
  { years, undated }: DueMonths,
  all: Totals,
): number {
  const w = words.overview;
  const shown = fullest(years);
  const first = header + 1;
  const overdue = textLiteral(words.states.overdue);
  const name = (row: number, text: string, style: Look) =>
    sheet.box({ top: row, left: 1, bottom: row, right: 2 }, text, style);
  name(header, w.dueMonth, 'header');
  for (let month = 1; month <= 12; month++) {
    sheet.put(header, FIRST_MONTH + month - 1, month, 'headerMonthNumber');
  }
  sheet.put(header, OVERDUE, w.overdue, 'header');
  sheet.put(header, SUM, w.sum, 'header');

  shown.forEach(({ year, months }, i) => {
    const row = first + i;
    const due = (from: string, to: string) =>
      `${ledger('I')},">="&${from},${ledger('I')},"<"&${to}`;
    name(row, fill(w.year, { year }), 'center');
    months.forEach(({ tasks }, m) => {
      const month = `${columnLetter(FIRST_MONTH + m)}$${header}`;
      const inMonth = due(`DATE(${year},${month},1)`, `DATE(${year},${month}+1,1)`);
      sheet.put(row, FIRST_MONTH + m, { formula: `COUNTIFS(${inMonth})`, value: tasks }, 'number');
    });
    const inYear = due(`DATE(${year},1,1)`, `DATE(${year + 1},1,1)`);
    const late = {
      formula: `COUNTIFS(${inYear},${ledger('L')},${overdue})`,
      value: overdueIn(months),
    };
    sheet.put(row, OVERDUE, late, 'number');
    sheet.put(row, SUM, { formula: `SUM(C${row}:N${row})`, value: tasksIn(months) }, 'totalNumber');
  });

  let row = first + shown.length;
  const restOf = (total: string, column: string) =>
    `${total}-SUM(${column}${first}:${column}${row - 1})`;
  const bare = (text: string) => {
    name(row, text, 'center');
    for (let column = FIRST_MONTH; column < OVERDUE; column++)
      sheet.put(row, column, null, 'number');
  };
  if (shown.length < years.length) {
    bare(w.otherYears);
    const others = years.filter((year) => !shown.includes(year));
    const late = others.reduce((sum, { months }) => sum + overdueIn(months), 0);
    const tasks = others.reduce((sum, { months }) => sum + tasksIn(months), 0);
    const dated = `COUNT(${ledger('I')})`;
    sheet.put(row, OVERDUE, { formula: restOf('I5', 'O'), value: late }, 'number');
    sheet.put(row, SUM, { formula: restOf(dated, 'P'), value: tasks }, 'totalNumber');
    row++;
  }
  bare(w.undated);
  sheet.put(row, OVERDUE, 0, 'number');
  const blank = { formula: `COUNTBLANK(${ledger('I')})`, value: undated.tasks };
  sheet.put(row, SUM, blank, 'totalNumber');
  row++;

  name(row, words.total, 'total');
  const sums = Array.from({ length: 12 }, (_, m) =>
    shown.reduce((sum, { months }) => sum + months[m]!.tasks, 0),
  );
  [...sums, all.byState.overdue, all.tasks].forEach((value, i) => {
    const letter = columnLetter(FIRST_MONTH + i);
    const sum = { formula: `SUM(${letter}${first}:${letter}${row - 1})`, value };
    sheet.put(row, FIRST_MONTH + i, sum, 'totalNumber');
  });
  return row;
}

function fullest(years: readonly YearTotals[]): readonly YearTotals[] {
  if (years.length <= MOST_YEARS) return years;
  const most = [...years].sort((a, b) => tasksIn(b.months) - tasksIn(a.months));
  const kept = new Set(most.slice(0, MOST_YEARS));
  return years.filter((year) => kept.has(year));
}

function tasksIn(months: readonly Totals[]): number {
  return months.reduce((sum, { tasks }) => sum + tasks, 0);
}

function overdueIn(months: readonly Totals[]): number {
  return months.reduce((sum, { byState }) => sum + byState.overdue, 0);
}
