/** Writes the sample workbooks of this folder from `source/`: `npx tsx samples/build-samples.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { lineCount } from '../src/core/changes/parts/row-height';
import { points } from './source/points';
import { qingshi } from './source/qingshi';
import { rectification } from './source/rectification';
import type { SampleSheet } from './source/sample-sheet';

const folder = import.meta.dirname ?? __dirname;

/** A real public table (its source stands in the corpus file), with the merges and line breaks it came with. */
function publicTable(): SampleSheet {
  const { grid, merges } = JSON.parse(
    readFileSync(path.join(folder, '../test/corpus/tables/030.json'), 'utf8'),
  ) as { grid: (string | null)[][]; merges: string[] };
  const rows = grid.map((row) => [...row]);
  for (const merge of merges) spread(rows, merge);
  return {
    file: '公开表：2021年重大民生实事项目任务分解.xlsx',
    sheet: '分解表',
    widths: [6, 18, 60, 11, 12, 20],
    rows,
  };
}

/** Marks the cells of a merged area: `<` in its first row, `^` below. */
function spread(rows: (string | null)[][], merge: string): void {
  const [, left, top, right, bottom] = /([A-Z])(\d+):([A-Z])(\d+)/.exec(merge)!;
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  for (let r = Number(top) - 1; r < Number(bottom); r++) {
    for (let c = column(left!); c <= column(right!); c++) {
      if (c > column(left!)) rows[r]![c] = '<';
      else if (r > Number(top) - 1) rows[r]![c] = '^';
    }
  }
}

/** Narrower columns hold numbers, names and dates, which a clerk centres. */
const WIDEST_CENTRED = 16;

async function write(sample: SampleSheet): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2026, 10, 18));
  const headerRow = sample.rows.findIndex((row) => row.includes('序号') || row.includes('编号'));
  const lastHeaderRow = headerRow + (sample.rows[headerRow + 1]?.includes('^') ? 1 : 0);
  const sheet = book.addWorksheet(sample.sheet, {
    pageSetup: { ...PAGE, printTitlesRow: `${headerRow + 1}:${lastHeaderRow + 1}` },
    headerFooter: { oddFooter: '&C第 &P 页  共 &N 页' },
    views: [{ state: 'frozen', ySplit: lastHeaderRow + 1 }],
  });
  sheet.columns = sample.widths.map((width) => ({ width }));
  sample.rows.forEach((row, r) => {
    const kind = kindOf(row, r, headerRow, lastHeaderRow);
    row.forEach((value, c) => {
      if (value === '<' || value === '^') return;
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = value;
      cell.font = FONTS[kind];
      const isShort = kind === 'task' && sample.widths[c]! <= WIDEST_CENTRED;
      cell.alignment = {
        vertical: 'middle',
        horizontal: CENTRED.has(kind) || isShort ? 'center' : 'left',
        wrapText: kind !== 'title' && kind !== 'line',
      };
      if (value instanceof Date) cell.numFmt = 'yyyy"年"m"月"d"日"';
      if (kind !== 'title' && kind !== 'line') cell.border = BORDER;
    });
    sheet.getRow(r + 1).height = kind === 'title' ? 36 : 10 + 16 * linesOf(sample, r);
  });
  for (const area of mergedAreas(sample.rows)) sheet.mergeCells(...area);
  if (sample.roster) {
    const roster = book.addWorksheet('单位名册');
    roster.addRows([['序号', '单位名称'], ...sample.roster.map((unit, i) => [i + 1, unit])]);
  }
  await book.xlsx.writeFile(path.join(folder, sample.file));
}

const PAGE = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 },
} as const;

const FONTS = {
  title: { name: '宋体', size: 20, bold: true },
  line: { name: '仿宋', size: 12 },
  header: { name: '黑体', size: 11 },
  section: { name: '黑体', size: 11 },
  total: { name: '黑体', size: 11 },
  task: { name: '仿宋', size: 11 },
} as const;

const CENTRED: ReadonlySet<keyof typeof FONTS> = new Set(['title', 'header', 'total']);

function kindOf(
  row: SampleSheet['rows'][number],
  r: number,
  headerRow: number,
  lastHeaderRow: number,
): keyof typeof FONTS {
  if (r < headerRow) return row[1] === '<' && !String(row[0]).includes('：') ? 'title' : 'line';
  if (r <= lastHeaderRow || row[0] === '序号') return 'header';
  if (row[0] === '合计') return 'total';
  return row[1] === '<' ? 'section' : 'task';
}

/** Lines the fullest cell of a row needs; what is merged has room to its right, or in the rows below. */
function linesOf({ rows, widths }: SampleSheet, r: number): number {
  return Math.max(
    1,
    ...rows[r]!.map((value, c) => {
      const isMerged = rows[r]![c + 1] === '<' || rows[r + 1]?.[c] === '^';
      return isMerged ? 1 : lineCount(textOf(value), widths[c]!);
    }),
  );
}

function textOf(value: SampleSheet['rows'][number][number]): string {
  if (!(value instanceof Date)) return String(value ?? '');
  return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
}

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Top, left, bottom, right of every area drawn with `<` and `^`, 1-based. */
function mergedAreas(rows: SampleSheet['rows']): [number, number, number, number][] {
  const areas: [number, number, number, number][] = [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === '<' || value === '^') return;
      let right = c;
      while (row[right + 1] === '<') right++;
      let bottom = r;
      while (rows[bottom + 1]?.[c] === '^') bottom++;
      if (right > c || bottom > r) areas.push([r + 1, c + 1, bottom + 1, right + 1]);
    });
  });
  return areas;
}

async function main(): Promise<void> {
  for (const sample of [qingshi, rectification, points, publicTable()]) await write(sample);
}

void main();
