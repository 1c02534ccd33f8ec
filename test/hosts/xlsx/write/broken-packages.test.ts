import type { HostError } from '../../../../src/hosts/host-error';
import { openPackage } from '../../../../src/hosts/xlsx/package/open-package';
import { partKey } from '../../../../src/hosts/xlsx/package/part-name';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { applyChanges } from '../../../../src/hosts/xlsx/write/apply-changes';
import { packageIssues } from '../../../workbook-corpus/package-issues';
import { workbookParts, zipParts, type Parts } from '../make-package';
import { area, cleaningChanges, sampleChanges } from './drawn-sheets';

const SOURCE = '任务分解表';
const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const TYPES = '[Content_Types].xml';
const parts = workbookParts({
  sheets: [{ name: SOURCE, rows: '<row r="1"><c r="A1" s="2"><v>46203</v></c></row>' }],
  formats: ['0.0%', 'yyyy-mm-dd'],
});
const changes = sampleChanges(SOURCE, [area('A1:A1')]);

const replaced = (part: string, from: string | RegExp, to: string): Parts => ({
  ...parts,
  [part]: String(parts[part]).replace(from, to),
});
const without = (from: Parts, ...names: readonly string[]): Parts =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

it.each<[string, Parts, string]>([
  ['the list of content types missing', without(parts, TYPES), TYPES],
  ['the list of content types empty', { ...parts, [TYPES]: '' }, TYPES],
  ['the list of content types open', replaced(TYPES, '</Types>', ''), TYPES],
  ['an open tag in the workbook', replaced(BOOK, '</sheets>', '<calcPr></sheets>'), BOOK],
  ['relationships without their end', replaced(RELS, '</Relationships>', ''), RELS],
  ['styles that are empty', { ...parts, [STYLES]: '' }, STYLES],
  ['styles in disorder', replaced(STYLES, '</cellXfs>', '</fonts>'), STYLES],
  ['styles that are a page', { ...parts, [STYLES]: '<html></html>' }, STYLES],
  ['a sheet that breaks off', replaced(SHEET, '</worksheet>', ''), SOURCE],
  ['a sheet in disorder', replaced(SHEET, '</worksheet>', '<cols></worksheet>'), SOURCE],
  ['a sheet without rows', replaced(SHEET, /<sheetData>.*<\/sheetData>/, ''), SOURCE],
])('%s: nothing is written, and the place is named', async (_, broken, place) => {
  const error: unknown = await applyChanges(zipParts(broken), changes).catch((e: unknown) => e);
  expect(error).toMatchObject({ name: 'HostError', problem: 'damaged' });
  expect(Object.values((error as HostError).facts)).toContain(place);
});

const stylesLine = /<Relationship [^>]*Target="styles.xml"\/>/;

it.each<[string, Parts]>([
  ['no styles', without(replaced(RELS, stylesLine, ''), STYLES)],
  ['styles that nothing refers to', replaced(RELS, stylesLine, '')],
  ['styles that are not there', without(parts, STYLES)],
  ['counts that are none', replaced(STYLES, /count="\d+"/g, 'count="5A"')],
])('%s: our looks do not become those of the clerk, who gets the file back', async (_, odd) => {
  const original = zipParts(odd);
  const written = await applyChanges(original, changes);
  expect(readXlsx(written).sheets).toEqual(readXlsx(original).sheets);
  const [before, after] = [openPackage(original), openPackage(written)];
  const looked = new Set(after.entries.map(({ name }) => partKey(name)));
  const known = packageIssues(before, looked);
  expect(packageIssues(after, looked).filter((issue) => !known.includes(issue))).toEqual([]);
  expect(Buffer.compare(await applyChanges(written, changes), written)).toBe(0);
  expect(Buffer.compare(await applyChanges(written, cleaningChanges(SOURCE)), original)).toBe(0);
});
