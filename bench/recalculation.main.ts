/** LibreOffice opens a summarised workbook, calculates every formula and saves it. */
import { check } from '../src/core/actions/check';
import { summarize } from '../src/core/actions/summarize';
import { applyChanges } from '../src/hosts/xlsx/write/apply-changes';
import { readXlsx } from '../src/hosts/xlsx/read/read-xlsx';
import { zhCN } from '../src/locale/zh-CN';
import { findSoffice } from '../test/hosts/libreoffice/find-soffice';
import { recalculate } from '../test/hosts/libreoffice/recalculate';
import { makeLargeWorkbook } from './large-workbook';
import { printTable } from './print-table';

const SIZES = [1_000, 10_000];

async function main(soffice: string): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const original = makeLargeWorkbook(size);
    const workbook = readXlsx(original);
    const checked = check(workbook, { asOf: '2026-11-20', dueSoonDays: 7, year: 2026 });
    const options = { asOfTyped: true, palette: null };
    const changes = summarize(workbook, checked, options, zhCN.sheets);
    const written = await applyChanges(original, changes);
    const plain = seconds(soffice, original);
    const ours = seconds(soffice, written);
    rows.push([String(size), plain.toFixed(1), ours.toFixed(1)]);
  }
  const header = ['tasks', 'the clerk’s file alone s', 'with our sheets s'];
  printTable('LibreOffice: open, calculate everything, save', header, rows);
}

function seconds(soffice: string, bytes: Uint8Array): number {
  const start = performance.now();
  const done = recalculate(soffice, new Map([['book', bytes]])).size;
  if (done === 0) throw new Error('LibreOffice did not open the workbook');
  return (performance.now() - start) / 1000;
}

const soffice = findSoffice();
if (soffice) void main(soffice);
else console.log('LibreOffice was not found: the recalculation is left out.');
