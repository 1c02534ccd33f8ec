import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  makeWorkbook,
  workbookParts,
  zipParts,
  type MadeWorkbook,
} from '../hosts/xlsx/make-package';
import { examineFile } from './examine-file';

let folder = '';
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'duban-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const examine = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return examineFile(file);
};

const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>工作任务</t></is></c></row>';

it.each([
  ['usual.xlsx', makeWorkbook({ strings: '', sheets: [{ name: '任务分解表', rows }] })],
  [
    'prefixed.xlsx',
    makeWorkbook({ strings: '', prefix: 'x:', sheets: [{ name: "领导's 表", rows }] }),
  ],
  ['strict.xlsx', makeWorkbook({ strings: '', strict: true, sheets: [{ name: '表', rows }] })],
])('%s is read, written and cleaned without loss', async (name, bytes) => {
  expect(await examine(name, bytes)).toEqual({ kind: 'ok', text: '1 sheets' });
});

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const choice = (inner: string) =>
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14">${inner}</mc:Choice></mc:AlternateContent>`;
const names = (...lines: readonly string[]) => ({
  workbookTail: `<definedNames>${lines.join('')}</definedNames>`,
});
const cells = (...contents: readonly string[]) =>
  contents.map((content, i) => `<row r="${i + 2}">${content}</row>`).join('');
const tabs = (...named: readonly string[]) => ({
  sheets: named.map((name) => ({ name, rows })),
});

it.each<[string, MadeWorkbook]>([
  ['tabs with quotes and marks', tabs("领导's '表'", 'a&quot;b', '😀', '[a]:\\/?*', ' ')],
  ['tabs longer than Excel takes', tabs('长'.repeat(40), '长'.repeat(31))],
  ['tabs alike but for capitals', tabs('Sheet', 'SHEET')],
  ['tabs named as JavaScript names things', tabs('__proto__', 'constructor', 'toString')],
  ['names of what is not there', names('<definedName name="坏">#REF!</definedName>')],
  [
    'names of tabs that are not there',
    names(
      '<definedName name="a" localSheetId="99">1</definedName>',
      '<definedName name="b" localSheetId="-1">1</definedName>',
      '<definedName name="c" localSheetId="x">1</definedName>',
      '<definedName>1</definedName>',
    ),
  ],
  [
    'looks that are empty, on a line of their own',
    {
      parts: {
        'xl/styles.xml':
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>\n',
      },
    },
  ],
  [
    'what is no name among the names',
    names('<extLst/>', '<definedName name="a" localSheetId="0">1</definedName>'),
  ],
  ['choices in the workbook', { workbookHead: choice('<absPath url="C:/"/>') }],
  ['choices after the rows', { sheets: [{ name: '表', rows, tail: choice('<controls/>') }] }],
  ['choices among the rows', { sheets: [{ name: '表', rows: rows + choice('<row r="9"/>') }] }],
  [
    'merged areas of every kind',
    {
      sheets: [
        {
          name: '表',
          rows,
          tail: '<mergeCells><mergeCell ref="A1:D4"/><mergeCell ref="B2:E9"/><mergeCell ref="A0:A5"/><mergeCell ref="#REF!"/><mergeCell/><mergeCell ref="A:A"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
      ],
    },
  ],
  [
    'columns of every kind',
    {
      sheets: [
        {
          name: '表',
          rows,
          head: '<cols><col min="0" max="-1"/><col min="1" max="99999999999" hidden="1"/><col/><col min="a"/></cols>',
        },
      ],
    },
  ],
  [
    'values of every kind',
    {
      sheets: [
        {
          name: '表',
          rows: cells(
            '<c r="A2" t="zzz"><v>1</v></c><c r="B2" t="b"><v>maybe</v></c><c r="C2"><v>1e999</v></c>',
            '<c r="A3"><f t="shared" ref="A3:A9" si="0">B1</f><v>1</v></c><c r="B3"><f t="array" ref="B3:C4">1</f><v>2</v></c><c r="C3"><f t="dataTable" ref="C3:D4" dt2D="1" r1="A1" r2="A2"/><v>3</v></c>',
            '<c r="A4" t="inlineStr"><is><t>a_x000D_b_xD83D_&#0;&#xD83D;&bogus;&#99999999;\x0b</t></is></c>',
            `<c r="A5" t="inlineStr"><is><t>${'（'.repeat(32_767)}</t></is></c>`,
          ),
        },
      ],
    },
  ],
  [
    'a last cell far away',
    { sheets: [{ name: '表', rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] },
  ],
  [
    'all tabs hidden',
    {
      sheets: [
        { name: 'a', rows, state: 'hidden' },
        { name: 'b', rows, state: 'veryHidden' },
      ],
    },
  ],
  [
    'a tab on top that is not there',
    { workbookHead: '<bookViews><workbookView activeTab="77"/></bookViews>' },
  ],
])('%s: nothing is lost', async (name, made) => {
  const bytes = makeWorkbook({ strings: '', ...made });
  expect(await examine(`${name}.xlsx`, bytes)).toMatchObject({ kind: 'ok' });
});

it('what is no tab among the tabs is not counted', async () => {
  const parts = workbookParts({ strings: '', ...tabs('表', '台账') });
  const book = 'xl/workbook.xml';
  const odd = String(parts[book]).replace('<sheets>', '<sheets><extLst/>');
  const bytes = zipParts({ ...parts, [book]: odd });
  expect(await examine('odd.xlsx', bytes)).toEqual({ kind: 'ok', text: '2 sheets' });
});

it('entities are never expanded', async () => {
  const parts = workbookParts({ strings: '', sheets: [{ name: '表', rows }] });
  const lol =
    '<!DOCTYPE a [<!ENTITY l "l"><!ENTITY m "&l;&l;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const sheet = 'xl/worksheets/sheet1.xml';
  const laughing = String(parts[sheet]).replace('?>', `?>${lol}`).replace('工作任务', '&m;&f;');
  const bytes = zipParts({ ...parts, [sheet]: laughing });
  expect(await examine('lol.xlsx', bytes)).toEqual({ kind: 'ok', text: '1 sheets' });
});

it('a refusal says what the file is', async () => {
  const outcome = await examine('old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  expect(outcome).toMatchObject({ kind: 'refused', problem: 'truncated' });
  expect(outcome.text).toContain('old.xlsx');
});
