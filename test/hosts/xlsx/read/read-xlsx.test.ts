import type { CellValue, Grid } from '../../../../src/core/grid/grid';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { makeWorkbook, workbookParts, zipParts, type MadeWorkbook } from '../make-package';
import { problemOf } from '../problem-of';

const grid = (made: MadeWorkbook): Grid => readXlsx(makeWorkbook(made)).sheets[0]!;
const cells = (rows: string, made: MadeWorkbook = {}): Record<string, CellValue> =>
  Object.fromEntries(
    grid({ ...made, sheets: [{ name: '表', rows }] }).rows.flatMap(({ row, cells }) =>
      cells.flatMap((value, i) =>
        value === null ? [] : [[String.fromCharCode(65 + i) + row, value]],
      ),
    ),
  );
const row = (content: string) => `<row r="1">${content}</row>`;
const date = (date: string) => ({ kind: 'date' as const, date });

describe('values', () => {
  const strings =
    '<si><t>牵头单位</t></si><si><t xml:space="preserve"> a &amp; b </t></si><si/><si><t/></si>' +
    '<si><r><rPr><b/></rPr><t>党政</t></r><r><t>办</t></r><rPh sb="0" eb="1"><t>dangzheng</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh></si><si><t>一_x000D_\r\n二</t></si><si><t><![CDATA[<工作>]]></t></si>';

  it.each<[string, string, CellValue]>([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '牵头单位'],
    ['one with entities and spaces', '<c r="A1" t="s"><v>1</v></c>', ' a & b '],
    ['one in runs', '<c r="A1" t="s"><v>4</v></c>', '党政办'],
    ['one with a phonetic guide', '<c r="A1" t="s"><v>5</v></c>', '漢字'],
    ['one with line breaks', '<c r="A1" t="s"><v>6</v></c>', '一\r\n二'],
    ['one in CDATA', '<c r="A1" t="s"><v>7</v></c>', '<工作>'],
    [
      'one that the table lacks',
      '<c r="A1" t="s"><v>99</v></c>',
      { kind: 'error', error: '#REF!' },
    ],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>责任&#x5355;位</t></is></c>', '责任单位'],
    ['one in runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    [
      'one with a number beside it',
      '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>',
      '1.',
    ],
    [
      'one longer than a cell holds',
      `<c r="A1" t="inlineStr"><is><t>${'督'.repeat(40_000)}</t></is></c>`,
      '督'.repeat(32_767),
    ],
    ['text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&lt;b</v></c>', 'a<b'],
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a number with an exponent', '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    [
      'the result of a formula',
      '<c r="A1"><f t="shared" ref="A1:A9" si="0">B1*2</f><v>4</v></c>',
      4,
    ],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a false one', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', error: '#REF!' }],
    ['an ISO day', '<c r="A1" t="d"><v>2026-06-30T08:27:48.765Z</v></c>', date('2026-06-30')],
    ['no ISO day', '<c r="A1" t="d"><v>2022-13-45</v></c>', '2022-13-45'],
    ['a number that is none', '<c r="A1"><v>1,5</v></c>', '1,5'],
    ['attributes in another order', `<c  t='s'\n s="0" r='A1' ><v>0</v ></c>`, '牵头单位'],
    ['elements we do not know', '<c r="A1"><v>3</v><extLst><ext/></extLst></c>', 3],
  ])('%s', (_, cell, value) => expect(cells(row(cell), { strings })).toEqual({ A1: value }));

  it.each([
    ['no value', '<c r="A1"/><c r="B1" s="3"></c>'],
    ['an empty value', '<c r="A1"><v></v></c><c r="B1"><v/></c>'],
    [
      'empty strings',
      '<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="str"><v></v></c>',
    ],
    [
      'an empty inline string',
      '<c r="A1" t="inlineStr"><is/></c><c r="B1" t="inlineStr"><is><t></t></is></c>',
    ],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>'],
  ])('%s is blank', (_, content) =>
    expect(grid({ strings, sheets: [{ name: '表', rows: row(content) }] }).rows).toEqual([]),
  );

  it('leave no entity expanded', () => {
    const hostile = zipParts({
      ...workbookParts({
        sheets: [{ name: '表', rows: row('<c t="s"><v>0</v></c>') }],
        strings: '',
      }),
      'xl/sharedStrings.xml':
        '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&a;&f;</t></si></sst>',
    });
    expect(readXlsx(hostile).sheets[0]!.rows).toEqual([{ row: 1, cells: ['&a;&f;'] }]);
  });
});

describe('numbers under formats', () => {
  const formats = ['yyyy"年"m"月"', '0.0%', 14, 'h:mm', 57, '[h]:mm'];
  const styled = (style: number, value: string) =>
    cells(row(`<c r="A1" s="${style}"><v>${value}</v></c>`), { formats }).A1;

  it.each<[number, string, CellValue]>([
    [0, '46203', 46203],
    [1, '46203', date('2026-06-30')],
    [3, '46203.75', date('2026-06-30')],
    [5, '46203', date('2026-06-30')],
    [2, '0.85', { kind: 'percent', percent: 85 }],
    [2, '0.07', { kind: 'percent', percent: 7 }],
    [4, '0.5', 0.5],
    [6, '1.5', 1.5],
    [1, '60', 60],
    [1, '-1', -1],
    [99, '3', 3],
  ])('style %i, %s', (style, value, expected) => expect(styled(style, value)).toEqual(expected));

  it('count from 1904 where the workbook says so', () => {
    const made = { formats, workbookHead: '<workbookPr date1904="1"/>' };
    expect(cells(row('<c r="A1" s="3"><v>44741</v></c>'), made).A1).toEqual(date('2026-06-30'));
    expect(readXlsx(makeWorkbook(made)).date1904).toBe(true);
  });
});

describe('rows and cells', () => {
  it('without addresses follow one another', () => {
    expect(
      cells(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it('out of order or written twice are put in order', () => {
    const rows =
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>';
    expect(grid({ sheets: [{ name: '表', rows }] }).rows).toEqual([
      { row: 1, cells: [1, 2] },
      { row: 3, cells: [3, null, 5] },
    ]);
  });

  it('at the last cell of a sheet cost nothing', () => {
    const [last] = grid({
      sheets: [{ name: '表', rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }],
    }).rows;
    expect([last!.row, last!.cells.length, last!.cells.at(-1)]).toEqual([1048576, 16384, 1]);
  });

  it.each([
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
  ])('beyond the last are refused: %s', (rows) => {
    expect(problemOf(() => grid({ sheets: [{ name: '表', rows }] }))).toBe('damaged');
  });

  it('with formats only are no rows, hundreds of thousands of them', () => {
    const blank =
      '<row r="2" s="1" customFormat="1"><c r="A2" s="1"/><c r="B2" s="1"/></row>'.repeat(200_000);
    expect(
      grid({ sheets: [{ name: '表', rows: `${blank}<row><c><v>1</v></c></row>` }] }).rows,
    ).toHaveLength(1);
  });

  it('are read across the pieces a large part is cut into', () => {
    const text = '责任单位'.repeat(3000);
    const rows = Array.from(
      { length: 300 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${text}${i}</v></c></row>`,
    );
    const read = grid({ sheets: [{ name: '表', rows: rows.join('') }] }).rows;
    expect(read.map(({ cells }) => cells[0])).toEqual(rows.map((_, i) => text + i));
  });
});

describe('a sheet tells', () => {
  const sheet = (made: { head?: string; tail?: string; rows?: string; state?: string }) =>
    grid({ sheets: [{ name: '表', ...made }] });

  it('its merged areas', () => {
    const refs = [
      'A1:C1',
      'B2:B5',
      'D1:D1048576',
      'E9',
      'A1:C1',
      'XFD9:XFZ9',
      'C:D',
      'A1048570:A1048599',
      '#REF!',
      '',
    ];
    const tail = `<mergeCells count="3">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    expect(sheet({ tail }).merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 2, bottom: 5, right: 2 },
      { top: 1, left: 4, bottom: 1048576, right: 4 },
      { top: 1, left: 3, bottom: 1048576, right: 4 },
      { top: 1048570, left: 1, bottom: 1048576, right: 1 },
    ]);
  });

  it('hidden rows and columns as runs', () => {
    const read = sheet({
      head: '<cols><col min="1" max="2" hidden="1" width="9"/><col min="3" max="3" width="0"/><col min="5" max="5" width="8"/><col min="9" max="16399" hidden="true"/></cols>',
      rows: '<row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="4" hidden="0"/><row r="7" ht="0" customHeight="1"/>',
    });
    expect(read.hiddenRows).toEqual([
      [2, 3],
      [7, 7],
    ]);
    expect(read.hiddenColumns).toEqual([
      [1, 3],
      [9, 16384],
    ]);
  });

  it.each<[string, { head?: string; tail?: string; rows?: string }, boolean]>([
    [
      'criteria',
      {
        rows: '<row r="2" hidden="1"/>',
        tail: '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>',
      },
      true,
    ],
    ['filter mode', { rows: '<row r="2" hidden="1"/>', head: '<sheetPr filterMode="1"/>' }, true],
    ['arrows only', { rows: '<row r="2" hidden="1"/>', tail: '<autoFilter ref="A1:C9"/>' }, false],
    [
      'criteria, nothing hidden',
      { tail: '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>' },
      false,
    ],
  ])('whether it is filtered: %s', (_, made, filtered) =>
    expect(sheet(made).filtered).toBe(filtered),
  );

  it.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true" formatCells="0"/>', false],
    ['<sheetProtection sheet="0"/>', false],
    ['', false],
  ])('whether formats are protected: %s', (tail, isProtected) =>
    expect(sheet({ tail }).protected).toBe(isProtected),
  );

  it.each([
    [undefined, false],
    ['visible', false],
    ['hidden', true],
    ['veryHidden', true],
  ])('whether it is hidden: %s', (state, hidden) => expect(sheet({ state }).hidden).toBe(hidden));
});

describe('editions and encodings', () => {
  const made: MadeWorkbook = {
    sheets: [
      {
        name: '表',
        rows: row('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46203</v></c>'),
        tail: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      },
    ],
    strings: '<si><t>完成时限</t></si>',
    formats: [14],
  };
  const expected = readXlsx(makeWorkbook(made));
  const utf16 = (text: string) =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
  const commented = (text: string) =>
    text.replace('<sheetData>', '<sheetData><!-- <row r="9"><c><v>9</v></c></row> -->');
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const sheetText = String(workbookParts(made)[sheetPart]);
  const rels = String(workbookParts(made)['xl/_rels/workbook.xml.rels']);
  const prefixRows = (text: string) => {
    const [, head, rows, tail] = /^([^]*?)(<sheetData>[^]*<\/sheetData>)([^]*)$/.exec(text)!;
    return head + rows!.replace(/<(\/?)(?=\w)/g, '<$1m:') + tail;
  };

  it.each<[string, Uint8Array]>([
    ['prefixed', makeWorkbook({ ...made, prefix: 'x:' })],
    ['Strict', makeWorkbook({ ...made, strict: true })],
    ['prefixed and Strict', makeWorkbook({ ...made, prefix: 'ns0:', strict: true })],
    ['a sheet in UTF-16', makeWorkbook({ ...made, parts: { [sheetPart]: utf16(sheetText) } })],
    [
      'a sheet with a byte order mark',
      makeWorkbook({ ...made, parts: { [sheetPart]: `\ufeff${sheetText}` } }),
    ],
    [
      'a sheet with comments',
      makeWorkbook({ ...made, parts: { [sheetPart]: commented(sheetText) } }),
    ],
    [
      'with a prefix from the rows on',
      makeWorkbook({ ...made, parts: { [sheetPart]: prefixRows(sheetText) } }),
    ],
    [
      'with two relationships of one id',
      makeWorkbook({
        ...made,
        parts: { 'xl/_rels/workbook.xml.rels': rels.replace('Id="rId2"', 'Id="rId1"') },
      }),
    ],
    ['without styles of ours to know', makeWorkbook(made)],
  ])('%s', (_, bytes) => {
    expect(readXlsx(bytes)).toEqual(expected);
    expect(expected.sheets[0]!.rows).toEqual([{ row: 1, cells: ['完成时限', date('2026-06-30')] }]);
  });
});

describe('a workbook tells', () => {
  it('its tabs, of whatever kind, and which is on top', () => {
    const read = readXlsx(
      makeWorkbook({
        sheets: [{ name: '图表', kind: 'chartsheet' }, { name: 'A&amp;B' }, { name: '表二' }],
        workbookHead: '<bookViews><workbookView activeTab="2"/></bookViews>',
      }),
    );
    expect(read.sheetNames).toEqual(['图表', 'A&B', '表二']);
    expect(read.sheets.map(({ name }) => name)).toEqual(['A&B', '表二']);
    expect(read.activeSheet).toBe('表二');
  });

  it('only the sheets asked for', () => {
    const bytes = makeWorkbook({ sheets: [{ name: '一' }, { name: '二' }] });
    const read = readXlsx(bytes, { sheets: ['二'], activeSheet: '一' });
    expect(read.sheets.map(({ name }) => name)).toEqual(['二']);
    expect([read.sheetNames, read.activeSheet]).toEqual([['一', '二'], '一']);
  });

  const names = (...list: readonly string[]) => `<definedNames>${list.join('')}</definedNames>`;
  const name = (name: string, refersTo: string, more = '') =>
    `<definedName name="${name}"${more}>${refersTo}</definedName>`;

  it('which sheets are ours, renamed or not, and reads none of them', () => {
    const read = readXlsx(
      makeWorkbook({
        sheets: [
          { name: '任务' },
          { name: "领导's 总览" },
          { name: '督办_台账' },
          { name: '督办_待核' },
        ],
        workbookTail: names(
          name('Duban_Sheet_overview', "'领导''s 总览'!$A$1", ' hidden="1"'),
          name('Duban_Sheet_ledger', '督办_台账!$A$1', ' hidden="1"'),
          name('Duban_Sheet_review', '#REF!', ' hidden="1"'),
          name('Duban_Sheet_matrix', "'任务'!$A$1", ' localSheetId="0"'),
          name('Duban_Sheet_byUnit', "'没有了'!$A$1"),
        ),
      }),
    );
    expect(read.ours).toEqual({ overview: "领导's 总览", ledger: '督办_台账' });
    expect(read.sheets.map(({ name }) => name)).toEqual(['任务', '督办_待核']);
    expect(read.sheetNames).toHaveLength(4);
  });

  it.each<[string, string, string, { asOf: string | null; dueSoonDays: number | null }]>([
    [
      'a date and a number',
      '<c r="B1" s="1"><v>46203</v></c>',
      '<c r="D1"><v>10</v></c>',
      { asOf: '2026-06-30', dueSoonDays: 10 },
    ],
    [
      'our formula',
      '<c r="B1" s="1"><f>TODAY()</f><v>46203</v></c>',
      '<c r="D1"><v>7</v></c>',
      { asOf: null, dueSoonDays: 7 },
    ],
    [
      'a serial and text',
      '<c r="B1"><v>46203</v></c>',
      '<c r="D1" t="str"><v> 14 </v></c>',
      { asOf: '2026-06-30', dueSoonDays: 14 },
    ],
    [
      'a day as text',
      '<c r="B1" t="inlineStr"><is><t>2026年6月30日</t></is></c>',
      '',
      { asOf: '2026-06-30', dueSoonDays: null },
    ],
    [
      'nonsense',
      '<c r="B1" t="str"><v>下周</v></c>',
      '<c r="D1"><v>-3</v></c>',
      { asOf: null, dueSoonDays: null },
    ],
    ['nothing', '', '', { asOf: null, dueSoonDays: null }],
  ])('what was typed: %s', (_, asOf, days, typed) => {
    const bytes = makeWorkbook({
      sheets: [{ name: '任务' }, { name: '督办_总览', rows: row(asOf + days) }],
      formats: [14],
      workbookTail: names(
        name('Duban_AsOf', "'督办_总览'!$B$1"),
        name('Duban_SoonDays', "'督办_总览'!$D$1"),
      ),
    });
    expect(readXlsx(bytes).typed).toEqual(typed);
  });

  it('what was remembered', () => {
    const related = [
      ['customXml', '../customXml/item1.xml'],
      ['customXml', '../customXml/item2.xml'],
    ] as const;
    const remember = (memory: string) =>
      readXlsx(
        makeWorkbook({
          related,
          parts: { 'customXml/item1.xml': '<other/>', 'customXml/item2.xml': memory },
        }),
      ).memory;
    expect(remember('<memory xmlns="urn:duban:memory:1">{"a":"&lt;1&gt;"}</memory>')).toBe(
      '{"a":"<1>"}',
    );
    expect(remember('<d:memory xmlns:d="urn:duban:memory:1">x</d:memory>')).toBe('x');
    expect(remember('<memory xmlns="urn:other">x</memory>')).toBeNull();
    expect(readXlsx(makeWorkbook()).memory).toBeNull();
  });
});

describe('is refused', () => {
  const parts = workbookParts({
    sheets: [{ name: '表', rows: row('<c t="s"><v>0</v></c>') }],
    strings: '',
  });
  const without = (...names: readonly string[]) =>
    zipParts(Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name))));

  it.each<[string, Uint8Array, string]>([
    [
      'without worksheets',
      makeWorkbook({ sheets: [{ name: '图', kind: 'chartsheet' }] }),
      'noWorksheets',
    ],
    ['without sheets', makeWorkbook({ sheets: [] }), 'noWorksheets'],
    [
      'with a tab of a kind that is not known',
      makeWorkbook({ sheets: [{ name: '表', kind: 'xlWorksheet' }] }),
      'damaged',
    ],
    ['without relationships', without('xl/_rels/workbook.xml.rels'), 'damaged'],
    ['without its sheet', without('xl/worksheets/sheet1.xml'), 'damaged'],
    ['without its strings', without('xl/sharedStrings.xml'), 'damaged'],
    ['with an empty sheet part', zipParts({ ...parts, 'xl/worksheets/sheet1.xml': '' }), 'damaged'],
    ['with another workbook part', zipParts({ ...parts, 'xl/workbook.xml': '<a/>' }), 'damaged'],
    [
      'with a sheet that leads nowhere',
      zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'damaged',
    ],
  ])('%s', (_, bytes, problem) => expect(problemOf(() => readXlsx(bytes))).toBe(problem));

  it('naming the sheet and the cell', () => {
    const bytes = makeWorkbook({
      sheets: [{ name: '任务', rows: '<row><c r="ZZZ1"><v>1</v></c></row>' }],
    });
    expect(() => readXlsx(bytes)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ sheet: '任务', cell: 'ZZZ1' }) }),
    );
  });

  it('where sheets share their bytes and are too much together', () => {
    const bytes = makeWorkbook({ sheets: [{ name: '一' }, { name: '二' }] });
    expect(problemOf(() => readXlsx(bytes, { limits: { totalBytes: 300 } }))).toBe('tooLarge');
  });

  it('but a macro module without a part is only named', () => {
    const tabs = String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Module1" sheetId="9" r:id=""/></sheets>',
    );
    const read = readXlsx(
      zipParts({
        ...parts,
        'xl/workbook.xml': tabs,
        'xl/sharedStrings.xml': '<sst><si><t>x</t></si></sst>',
      }),
    );
    expect([read.sheetNames, read.sheets.length]).toEqual([['表', 'Module1'], 1]);
  });
});
