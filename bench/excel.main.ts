/** What Excel is asked and sent: requests and bytes for checking, marking and summarising, through the genuine client. */
import { check } from '../src/core/actions/check';
import { highlight, summarize } from '../src/core/actions/summarize';
import type { Change } from '../src/core/changes/change';
import type { Grid } from '../src/core/grid/grid';
import { createExcelHost } from '../src/hosts/excel/excel-host';
import { zhCN } from '../src/locale/zh-CN';
import { createBook, type Book } from '../test/excel/book/book';
import { fillSheet } from '../test/excel/book/fill-sheet';
import { openExcel } from '../test/excel/open-excel';
import { syncs, type Session } from '../test/excel/wire/session';
import { generateLedger } from './generate-ledger';
import { printTable } from './print-table';

const SIZES = [100, 1_000, 5_000];
const AS_OF = '2026-11-20';

async function main(): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const session = openExcel(toBook(generateLedger(size)));
    const host = createExcelHost();
    const { result: workbook, cost: reading } = await measure(session, () => host.read());
    const checked = check(workbook, { asOf: AS_OF, dueSoonDays: 7, year: 2026 });
    const options = { asOfTyped: false, palette: null };
    const marks = highlight(workbook, checked, options, zhCN.sheets);
    const onlyRules = marks.filter(({ kind }) => kind === 'setHighlights');
    const { cost: marking } = await measure(session, () => host.apply(onlyRules));
    const sheets: readonly Change[] = summarize(workbook, checked, options, zhCN.sheets);
    const { cost: first } = await measure(session, () => host.apply(sheets));
    const { cost: again } = await measure(session, () => host.apply(sheets));
    rows.push([String(size), reading, marking, first, again]);
  }
  const header = ['tasks', 'reading', 'two highlight rules', 'nine sheets', 'again over them'];
  printTable('Excel: requests, KB sent / KB received, ms', header, rows);
}

async function measure<T>(
  session: Session,
  work: () => Promise<T>,
): Promise<{ result: T; cost: string }> {
  const before = syncs(session).length;
  const start = performance.now();
  const result = await work();
  const time = performance.now() - start;
  const requests = syncs(session).slice(before);
  const kilobytes = (of: 'requestBytes' | 'responseBytes') =>
    (requests.reduce((sum, request) => sum + request[of], 0) / 1024).toFixed(0);
  const bytes = `${kilobytes('requestBytes')}/${kilobytes('responseBytes')}`;
  return { result, cost: `${requests.length}, ${bytes}, ${time.toFixed(0)}` };
}

function toBook(grid: Grid): Book {
  const book = createBook([grid.name], { today: AS_OF });
  const [sheet] = book.sheets;
  const last = grid.rows.at(-1)?.row ?? 0;
  const byRow = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  fillSheet(
    sheet!,
    Array.from({ length: last }, (_, i) =>
      (byRow.get(i + 1) ?? []).map((value) => {
        if (typeof value !== 'object' || value === null) return value;
        if (value.kind === 'date') return { day: value.date };
        if (value.kind === 'error') return { error: value.error };
        return { value: value.percent / 100, numberFormat: '0%' };
      }),
    ),
  );
  sheet!.merges.push(...grid.merges);
  return book;
}

void main();
