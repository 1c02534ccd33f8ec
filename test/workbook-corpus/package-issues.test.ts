import { openPackage } from '../../src/hosts/xlsx/package/open-package';
import { makeWorkbook, workbookParts, zipParts, type Parts } from '../hosts/xlsx/make-package';
import { packageIssues } from './package-issues';

const SHEET = 'xl/worksheets/sheet1.xml';
const parts = workbookParts();
const issues = (bytes: Uint8Array) =>
  packageIssues(openPackage(bytes), new Set(Object.keys(parts)));
const replaced = (name: string, from: string, to: string): Parts => ({
  ...parts,
  [name]: String(parts[name]).replace(from, to),
});

it('a sound package has none', () => {
  expect(issues(makeWorkbook({ strings: '' }))).toEqual([]);
});

it.each<[string, Parts, RegExp]>([
  ['a part without a type', { ...parts, 'xl/a.bin': 'a' }, /a\.bin has no content type/],
  [
    'a type without a part',
    replaced('[Content_Types].xml', '/xl/styles.xml', '/xl/gone.xml'),
    /gone\.xml, which/,
  ],
  [
    'a part that is missing',
    replaced('xl/_rels/workbook.xml.rels', 'styles.xml', 'gone.xml'),
    /rId2 of .* leads nowhere/,
  ],
  ['an id twice', replaced('xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"'), /rId1 twice/],
  [
    'a sheet twice',
    replaced(
      'xl/workbook.xml',
      '</sheets>',
      '<sheet name="任务分解表" sheetId="1" r:id="rId1"/></sheets>',
    ),
    /sheetId 1 twice/,
  ],
  [
    'a name of no sheet',
    replaced(
      'xl/workbook.xml',
      '</sheets>',
      '</sheets><definedNames><definedName name="a" localSheetId="7">1</definedName></definedNames>',
    ),
    /a belongs to no sheet/,
  ],
  [
    'a wrong count',
    replaced('xl/styles.xml', 'cellXfs count="1"', 'cellXfs count="3"'),
    /cellXfs counts 3, not 1/,
  ],
  [
    'children out of order',
    replaced(SHEET, '</sheetData>', '</sheetData><hyperlinks/><mergeCells/>'),
    /out of order/,
  ],
  [
    'a style that is not there',
    replaced(SHEET, '</sheetData>', '<row r="1"><c r="A1" s="9"/></row></sheetData>'),
    /a style/,
  ],
  [
    'a look that is not there',
    replaced(
      SHEET,
      '</sheetData>',
      '</sheetData><conditionalFormatting><cfRule dxfId="0"/></conditionalFormatting>',
    ),
    /a dxf/,
  ],
  ['broken XML', replaced(SHEET, '</sheetData>', '<row></sheetData>'), /sheet1\.xml: /],
])('%s is found', (_, broken, expected) => {
  const ours = zipParts({ 'xl/sharedStrings.xml': '<sst/>', ...broken });
  expect(issues(ours).join('\n')).toMatch(expected);
});
