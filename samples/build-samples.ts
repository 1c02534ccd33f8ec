/** Writes the sample workbooks of this folder from `source/`: `npx tsx samples/build-samples.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
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
    widths: [6, 18, 60, 12, 12, 20],
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

async function write(sample: SampleSheet): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2026, 10, 18));
  const sheet = book.addWorksheet(sample.sheet, {
    pageSetup: { paperSize: 9, orientation: 'landscape' },
  });
  sheet.columns = sample.widths.map((width) => ({ width }));
  const headerRow = sample.rows.findIndex((row) => row.includes('序号') || row.includes('编号'));
  sample.rows.forEach((row, r) => {
    const kind =
      r >= headerRow
        ? 'table'
        : row[1] === '<' && !String(row[0]).includes('：')
          ? 'title'
          : 'line';
    row.forEach((value, c) => {
      if (value === '<' || value === '^') return;
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = value;
      cell.font = FONTS[kind];
      const centred = kind === 'title' || r === headerRow || c === 0 || typeof value !== 'string';
      cell.alignment = {
        vertical: 'middle',
        horizontal: centred ? 'center' : 'left',
        wrapText: kind === 'table',
      };
      if (value instanceof Date) cell.numFmt = 'yyyy"年"m"月"d"日"';
      if (kind === 'table') cell.border = BORDER;
    });
    const lines = row.map((value, c) =>
      row[c + 1] === '<' ? 1 : Math.ceil(width(value) / (sample.widths[c]! - 2)),
    );
    sheet.getRow(r + 1).height = kind === 'title' ? 36 : Math.max(1, ...lines) * 16 + 8;
  });
  for (const area of mergedAreas(sample.rows)) sheet.mergeCells(...area);
  if (sample.roster) {
    const roster = book.addWorksheet('单位名册');
    roster.addRows([['序号', '单位名称'], ...sample.roster.map((unit, i) => [i + 1, unit])]);
  }
  await book.xlsx.writeFile(path.join(folder, sample.file));
}

const FONTS = {
  title: { name: '宋体', size: 20, bold: true },
  line: { name: '仿宋', size: 12 },
  table: { name: '仿宋', size: 11 },
} as const;

/** In half-width characters. */
function width(value: SampleSheet['rows'][number][number]): number {
  if (value instanceof Date) return 14;
  return [...String(value ?? '')].reduce(
    (sum, character) => sum + (character > '\u2e7f' ? 2 : 1),
    0,
  );
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
