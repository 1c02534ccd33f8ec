import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read as readAnyXlsx, utils, type WorkSheet } from '@e965/xlsx';
import { check } from '../../src/core/actions/check';
import { summarize } from '../../src/core/actions/summarize';
import type { Checked } from '../../src/core/checks/checked';
import type { Workbook } from '../../src/core/grid/grid';
import { readJson } from '../../src/faces/cli/read-json';
import { run } from '../../src/faces/cli/run';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { zhCN } from '../../src/locale/zh-CN';
import { findSheet, type Book } from '../excel/book/book';
import { openXlsx } from '../excel/book/open-xlsx';
import { cellsWithin } from '../excel/book/sheet';
import { cellValue } from '../excel/formulas/evaluate';
import { wireValue } from '../excel/objects/content';
import { WHOLE_SHEET } from '../excel/objects/target';
import { openExcel } from '../excel/open-excel';

const SAMPLES = path.resolve(__dirname, '../../samples');
const files = readdirSync(SAMPLES).filter((name) => /(?<!-(?:督办|标记|清理))\.xlsx$/.test(name));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duban-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function duban(today: string, ...args: string[]): Promise<string> {
  const out: string[] = [];
  await run(args, {
    out: (text) => out.push(text),
    error: () => undefined,
    input: async function* () {},
    interactive: false,
    today: () => today,
  });
  return out.join('\n');
}

const checked = (workbook: Workbook, asOf: string): Checked =>
  check(workbook, { asOf, dueSoonDays: 7 });

/** Tasks, assignments, deadlines, states and complaints, as the command line tells them. */
const told = (workbook: Workbook, asOf: string): unknown =>
  JSON.parse(JSON.stringify(readJson(checked(workbook, asOf), zhCN)));

/** What stands in each cell of our sheets once Excel has worked the formulas out: "督办_总览!B4" → 42. */
function valuesInExcel(book: Book): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of book.sheets.filter(({ name }) => name.startsWith('督办_'))) {
    for (const { row, column } of cellsWithin(sheet, WHOLE_SHEET)) {
      const value = wireValue(cellValue(sheet, row, column));
      const address = utils.encode_cell({ r: row - 1, c: column - 1 });
      if (value !== '') values.set(`${sheet.name}!${address}`, value);
    }
  }
  return values;
}

/** The same as any reader of the file sees it, without working anything out. */
function valuesInFile(file: Uint8Array): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const { Sheets } = readAnyXlsx(file);
  for (const [name, sheet] of Object.entries<WorkSheet>(Sheets)) {
    if (!name.startsWith('督办_')) continue;
    for (const [address, cell] of Object.entries(sheet)) {
      const value: unknown = address.startsWith('!') ? '' : (cell as { v?: unknown }).v;
      if (value !== undefined && value !== '') values.set(`${name}!${address}`, value);
    }
  }
  return values;
}

/** Sums of fractions differ in their last digits. */
const rounded = (values: Map<string, unknown>) =>
  [...values]
    .map(([at, value]) => [at, typeof value === 'number' ? Number(value.toFixed(9)) : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

describe.each(files)('%s', (name) => {
  const file = path.join(SAMPLES, name);
  const bytes = new Uint8Array(readFileSync(file));

  describe.each(['2026-06-30', '2026-11-20', '2027-01-10'])('on %s', (day) => {
    it('has the same tasks, states and complaints in Excel, in the file and on the command line', async () => {
      openExcel(await openXlsx(bytes, { today: day }));
      const inExcel = told(await createExcelHost().read(), day);
      const inFile = told(await createXlsxHost(bytes).read(), day);
      const onCommandLine: unknown = JSON.parse(await duban(day, 'read', file, '--json'));
      expect(inFile).toEqual(onCommandLine);
      expect(inExcel).toEqual(onCommandLine);
    });

    it('has the same values in every cell of the summaries', async () => {
      const book = await openXlsx(bytes, { today: day });
      openExcel(book);
      const host = createExcelHost();
      const workbook = await host.read();
      const options = { asOfTyped: false, palette: null };
      await host.apply(summarize(workbook, checked(workbook, day), options, zhCN.sheets));
      const output = path.join(folder, 'out.xlsx');
      await duban(day, 'summarize', file, '-o', output);
      const inExcel = valuesInExcel(book);
      expect(inExcel.size).toBeGreaterThan(200);
      expect(rounded(inExcel)).toEqual(rounded(valuesInFile(readFileSync(output))));
      expect(findSheet(book, '督办_总览')).toBeDefined();
    });
  });
});
