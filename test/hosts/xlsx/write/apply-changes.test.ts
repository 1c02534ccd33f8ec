import { Workbook as ExceljsWorkbook } from 'exceljs';
import type { Change } from '../../../../src/core/changes/change';
import { openPackage, type Package } from '../../../../src/hosts/xlsx/package/open-package';
import { partKey } from '../../../../src/hosts/xlsx/package/part-name';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { applyChanges } from '../../../../src/hosts/xlsx/write/apply-changes';
import { changedParts } from '../../../workbook-corpus/changed-parts';
import { packageIssues } from '../../../workbook-corpus/package-issues';
import { makeWorkbook, workbookParts, zipParts, type MadeWorkbook } from '../make-package';
import { cleaningChanges, ledger, overview, sampleChanges } from './drawn-sheets';

const SOURCE = '任务分解表';
const RULE = (name: string) =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="7"><formula>${name}</formula></cfRule></conditionalFormatting>`;

const text = (bytes: Uint8Array, part: string) => openPackage(bytes).part(part)?.text() ?? '';
const issues = (pkg: Package) =>
  packageIssues(pkg, new Set(pkg.entries.map(({ name }) => partKey(name))));
const summarised = (made: MadeWorkbook) => applyChanges(makeWorkbook(made), sampleChanges(SOURCE));

const BOOKS: [string, MadeWorkbook][] = [
  ['a plain workbook', {}],
  ['prefixed elements', { prefix: 'x:' }],
  ['Strict namespaces', { strict: true }],
  ['Strict and prefixed', { prefix: 'ss:', strict: true }],
  ['days from 1904', { workbookHead: '<workbookPr date1904="1"/>' }],
  [
    'names, external links and a calculation order',
    {
      workbookTail:
        '<definedNames><definedName name="系数">0.85</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">任务分解表!$A$1:$B$9</definedName></definedNames><calcPr calcId="1" calcMode="manual"/><extLst/>',
    },
  ],
  ['an empty list of names', { workbookTail: '<definedNames/>' }],
  [
    'everything a sheet may have after its rows',
    {
      sheets: [
        {
          name: SOURCE,
          tail: `<autoFilter ref="A1:B9"/><mergeCells count="1"><mergeCell ref="A3:A5"/></mergeCells><phoneticPr fontId="0"/><dataValidations count="1"><dataValidation type="list" sqref="A:A"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst><ext uri="{x}"/></extLst>`,
        },
      ],
    },
  ],
  [
    'several sheets, one of them a chart',
    {
      sheets: [
        { name: '封面' },
        { name: SOURCE, state: 'visible' },
        { name: '统计', state: 'hidden' },
        { name: '图表', kind: 'chartsheet' },
      ],
    },
  ],
];

describe.each(BOOKS)('%s', (_, made) => {
  const original = makeWorkbook(made);
  const changes = sampleChanges(SOURCE);

  it('gets our sheets, keeps every other part and is consistent', async () => {
    const written = await applyChanges(original, changes);
    const [before, after] = [openPackage(original), openPackage(written)];
    expect(changedParts(before, after, changes)).toEqual([]);
    expect(issues(after).filter((issue) => !issues(before).includes(issue))).toEqual([]);
    const book = readXlsx(written);
    expect(book.ours).toEqual({ overview: '督办_总览', ledger: '督办_台账' });
    expect(book.memory).toBe('{"version":1,"说明":"<&>"}');
    expect(book.sheets).toEqual(readXlsx(original).sheets);
  });

  it('is the same after the second time as after the first', async () => {
    const once = await applyChanges(original, changes);
    expect(Buffer.compare(await applyChanges(once, changes), once)).toBe(0);
  });

  it('is what it was once ours are taken out', async () => {
    const written = await applyChanges(original, changes);
    const cleaned = await applyChanges(written, cleaningChanges(SOURCE));
    expect(Buffer.compare(cleaned, original)).toBe(0);
  });

  it('is what it was also after runs in several steps', async () => {
    let bytes = original;
    for (const change of changes) bytes = await applyChanges(bytes, [change]);
    expect(readXlsx(bytes).ours.ledger).toBe('督办_台账');
    for (const change of cleaningChanges(SOURCE)) bytes = await applyChanges(bytes, [change]);
    expect(Buffer.compare(bytes, original)).toBe(0);
  });
});

it('shows our sheets to readers that look for xl/worksheets/sheet1.xml and on', async () => {
  const written = await summarised({ sheets: [{ name: SOURCE }, { name: '统计' }] });
  const book = new ExceljsWorkbook();
  await book.xlsx.load(written as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    SOURCE,
    '统计',
    '督办_总览',
    '督办_台账',
  ]);
});

it('a workbook without ours stays as it is when cleaned', async () => {
  const original = makeWorkbook();
  expect(await applyChanges(original, cleaningChanges(SOURCE))).toBe(original);
});

describe('looks', () => {
  it('are added once, whatever is drawn with them', async () => {
    const once = text(await summarised({}), 'xl/styles.xml');
    const again = await applyChanges(await summarised({}), [
      { kind: 'setSheet', key: 'byUnit', sheet: ledger(SOURCE, '督办_按单位') },
    ]);
    expect(text(again, 'xl/styles.xml')).toBe(once);
  });

  it('are made where the workbook has no styles part', async () => {
    const { 'xl/styles.xml': _, ...parts } = workbookParts();
    const rels = parts['xl/_rels/workbook.xml.rels'] as string;
    const bytes = zipParts({
      ...parts,
      'xl/_rels/workbook.xml.rels': rels.replace(/<Relationship [^>]*styles[^>]*>/, ''),
    });
    const written = await applyChanges(bytes, sampleChanges(SOURCE));
    const styles = text(written, 'xl/styles.xml');
    // the look of cells that name none, and the two reserved fills, are not ours
    expect(styles).toContain('<fills count="4"><fill><patternFill patternType="none"/></fill>');
    expect(/<cellXfs [^>]*>(<xf[^>]*>)/.exec(styles)![1]).toBe(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    );
    const cleaned = await applyChanges(written, cleaningChanges(SOURCE));
    expect(Buffer.compare(cleaned, bytes)).toBe(0);
  });

  it('are refused where Excel has no room for more', async () => {
    const xfs = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(65_489);
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="65489">${xfs}</cellXfs></styleSheet>`;
    const full = makeWorkbook({ parts: { 'xl/styles.xml': styles } });
    await expect(applyChanges(full, sampleChanges(SOURCE))).rejects.toMatchObject({
      problem: 'tooLarge',
    });
  });
});

describe('our sheets', () => {
  const names = (bytes: Uint8Array) => readXlsx(bytes).sheetNames;

  it('are overwritten where the clerk moved and renamed them', async () => {
    const written = await summarised({});
    const parts = partsOf(written);
    const workbook = parts['xl/workbook.xml']!;
    const tabs = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
    const moved = workbook
      .replace(tabs.join(''), [tabs[2]!, tabs[0]!, tabs[1]!].join(''))
      .replaceAll(/localSheetId="(\d)"/g, (_, i) => `localSheetId="${[1, 2, 0][Number(i)]}"`)
      .replaceAll('督办_台账', '七月台账');
    const bytes = zipParts({ ...parts, 'xl/workbook.xml': moved });
    expect(readXlsx(bytes).ours.ledger).toBe('七月台账');
    const again = await applyChanges(bytes, [
      { kind: 'setSheet', key: 'ledger', sheet: ledger(SOURCE, '七月台账') },
    ]);
    expect(names(again)).toEqual(['七月台账', SOURCE, '督办_总览']);
    expect(text(again, 'xl/workbook.xml')).toBe(moved);
    const cleaned = await applyChanges(again, cleaningChanges(SOURCE));
    expect(names(cleaned)).toEqual([SOURCE]);
    expect(text(cleaned, 'xl/workbook.xml')).toBe(workbookParts()['xl/workbook.xml']);
  });

  it('print over several pages side by side, each with the rows and columns that lead', async () => {
    const wide = ledger(SOURCE, '督办_台账(2)');
    const page = { ...wide.page, pagesAcross: 3, titleColumns: [1, 2] as const };
    const bytes = await applyChanges(makeWorkbook(), [
      { kind: 'setSheet', key: 'ledger', sheet: { ...wide, page } },
    ]);
    expect(text(bytes, 'xl/workbook.xml')).toContain(
      `localSheetId="1">'督办_台账(2)'!$A:$B,'督办_台账(2)'!$3:$3</definedName>`,
    );
    expect(text(bytes, 'xl/worksheets/sheet2.xml')).toContain('fitToWidth="3" fitToHeight="0"');
  });

  it('take another name when they are drawn under it', async () => {
    const again = await applyChanges(await summarised({}), [
      { kind: 'setSheet', key: 'overview', sheet: overview('督办_台账', "督办'总览$&(2)") },
    ]);
    expect(names(again)).toEqual([SOURCE, "督办'总览$&(2)", '督办_台账']);
    expect(readXlsx(again).ours.overview).toBe("督办'总览$&(2)");
    expect(issues(openPackage(again))).toEqual(issues(openPackage(makeWorkbook())));
  });

  it('never take a name of the clerk’s', async () => {
    const taken = makeWorkbook({ sheets: [{ name: SOURCE }, { name: '督办_台账' }] });
    await expect(applyChanges(taken, sampleChanges(SOURCE))).rejects.toMatchObject({
      problem: 'cannotWrite',
      facts: { sheet: '督办_台账' },
    });
  });

  it('are added anew where the clerk deleted them', async () => {
    const parts = partsOf(await summarised({}));
    const workbook = parts['xl/workbook.xml']!.replace(/<sheet name="督办_台账"[^>]*>/, '')
      .replace(/<definedName [^>]*localSheetId="2"[^>]*>[^<]*<\/definedName>/g, '')
      .replaceAll("'督办_台账'!", '#REF!');
    const again = await applyChanges(
      zipParts({ ...parts, 'xl/workbook.xml': workbook }),
      sampleChanges(SOURCE),
    );
    expect(readXlsx(again).ours.ledger).toBe('督办_台账');
    expect(names(again)).toEqual([SOURCE, '督办_总览', '督办_台账']);
  });

  it('may go and come in one run', async () => {
    const again = await applyChanges(await summarised({}), [
      { kind: 'deleteSheet', key: 'overview' },
      { kind: 'setSheet', key: 'byUnit', sheet: ledger(SOURCE, '督办_按单位') },
      { kind: 'setSheet', key: 'ledger', sheet: ledger(SOURCE) },
    ]);
    expect(names(again)).toEqual([SOURCE, '督办_台账', '督办_按单位']);
    expect(issues(openPackage(again))).toEqual(issues(openPackage(makeWorkbook())));
    const cleaned = await applyChanges(again, [
      { kind: 'deleteSheet', key: 'byUnit' },
      ...cleaningChanges(SOURCE),
    ]);
    expect(Buffer.compare(cleaned, makeWorkbook())).toBe(0);
  });

  it('keep the tab in front that was in front', async () => {
    const view = (tab: number) =>
      `<bookViews><workbookView firstSheet="0" activeTab="${tab}"/></bookViews>`;
    const parts = partsOf(await summarised({ workbookHead: view(0) }));
    const atLedger = parts['xl/workbook.xml']!.replace('activeTab="0"', 'activeTab="2"');
    const cleaned = await applyChanges(zipParts({ ...parts, 'xl/workbook.xml': atLedger }), [
      { kind: 'deleteSheet', key: 'overview' },
    ]);
    expect(text(cleaned, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  it('leave the order of calculation, but for cells that went with them', async () => {
    const chain = (cells: string) =>
      `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`;
    const book = {
      related: [['calcChain', 'calcChain.xml']] as const,
      parts: { 'xl/calcChain.xml': chain('<c r="B2" i="1"/>') },
    };
    const written = await summarised(book);
    expect(text(written, 'xl/calcChain.xml')).toBe(chain('<c r="B2" i="1"/>'));
    // as Excel leaves it after saving: 督办_总览 is sheet 2, 督办_台账 sheet 3
    const saved = zipParts({
      ...partsOf(written),
      'xl/calcChain.xml': chain(
        '<c r="B2" i="1"/><c r="E4" i="3"/><c r="E5"/><c r="B2" i="2"/><c r="B3" i="1"/><c r="B4"/>',
      ),
    });
    const again = await applyChanges(saved, sampleChanges(SOURCE));
    expect(text(again, 'xl/calcChain.xml')).toBe(
      chain('<c r="B2" i="1"/><c r="B3" i="1"/><c r="B4"/>'),
    );
    const broken = zipParts({ ...partsOf(written), 'xl/calcChain.xml': chain('<<<<') });
    expect(text(await applyChanges(broken, sampleChanges(SOURCE)), 'xl/calcChain.xml')).toBe(
      chain('<<<<'),
    );
    const onlyOurs = zipParts({
      ...partsOf(written),
      'xl/calcChain.xml': chain('<c r="E4" i="3"/>'),
    });
    const dropped = await applyChanges(onlyOurs, sampleChanges(SOURCE));
    expect(openPackage(dropped).part('xl/calcChain.xml')).toBeNull();
    expect(text(dropped, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('highlights', () => {
  const highlight: Change = sampleChanges(SOURCE).find(({ kind }) => kind === 'setHighlights')!;
  const sheetOf = async (tail: string, prefix?: string) =>
    text(
      await applyChanges(makeWorkbook({ sheets: [{ name: SOURCE, tail }], prefix }), [highlight]),
      'xl/worksheets/sheet1.xml',
    );

  it('come after the clerk’s rules, in place and in rank', async () => {
    const x14 = '<extLst><ext><x14:cfRule type="expression" priority="11"/></ext></extLst>';
    const xml = await sheetOf(`${RULE('A1>1')}<hyperlinks/>${x14}`);
    expect(xml).toContain(`${RULE('A1>1')}<conditionalFormatting sqref="A2:B7">`);
    expect(xml).toContain('</conditionalFormatting><hyperlinks/>');
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, rank]) => rank)).toEqual([
      '7',
      '12',
      '13',
      '11',
    ]);
  });

  it.each([
    [[2147483646], [2147483645, 2147483647]],
    [
      [2147483647, 2147483646, 2147483644],
      [2147483643, 2147483645],
    ],
    [[99999999999], [2147483646, 2147483647]],
  ])('are ranked where Excel counts no further than %j', async (taken, ranks) => {
    const rules = taken.map((rank) => `<cfRule type="expression" priority="${rank}"/>`);
    const of = `<conditionalFormatting sqref="A1">${rules.join('')}</conditionalFormatting>`;
    const xml = await sheetOf(of);
    const found = [...xml.matchAll(/dxfId="\d+" priority="(\d+)"/g)].map(([, rank]) =>
      Number(rank),
    );
    expect(found).toEqual(ranks);
  });

  it('bear the prefix of the sheet', async () => {
    expect(await sheetOf('', 'x:')).toContain(
      '<x:cfRule type="expression" dxfId="0" priority="1"><x:formula>INDEX(Duban_State',
    );
  });

  it.each(['MyDuban_State&gt;1', 'A1="x"'])(
    'are removed without touching a rule that is not ours: %s',
    async (formula) => {
      const bytes = makeWorkbook({ sheets: [{ name: SOURCE, tail: RULE(formula) }] });
      const once = await applyChanges(bytes, [highlight]);
      expect(text(once, 'xl/worksheets/sheet1.xml')).toContain('INDEX(Duban_State');
      const cleared = await applyChanges(once, [{ ...highlight, areas: [] } as Change]);
      expect(Buffer.compare(cleared, bytes)).toBe(0);
    },
  );

  it('are told apart where Excel put them together with the clerk’s', async () => {
    const bytes = makeWorkbook({
      sheets: [
        {
          name: SOURCE,
          tail: `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule><cfRule type="expression" priority="2"><formula>INDEX(Duban_State,1)="■逾期"</formula></cfRule></conditionalFormatting>`,
        },
      ],
    });
    const cleared = await applyChanges(bytes, [
      { kind: 'deleteHighlights', sheet: SOURCE },
      { kind: 'setMemory', text: 'x' },
    ]);
    expect(text(cleared, 'xl/worksheets/sheet1.xml')).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
    );
  });

  it('reach sheets in UTF-16', async () => {
    const xml = workbookParts()['xl/worksheets/sheet1.xml'] as string;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const bytes = makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': utf16 } });
    const written = await applyChanges(bytes, sampleChanges(SOURCE));
    expect(text(written, 'xl/worksheets/sheet1.xml')).toMatch(/encoding="UTF-8".*Duban_State/s);
    expect(Buffer.compare(await applyChanges(written, cleaningChanges(SOURCE)), bytes)).toBe(0);
  });

  it('are refused on a sheet that is protected or gone', async () => {
    const locked = makeWorkbook({
      sheets: [{ name: SOURCE, tail: '<sheetProtection sheet="1"/>' }],
    });
    await expect(applyChanges(locked, [highlight])).rejects.toMatchObject({
      problem: 'sheetProtected',
      facts: { sheet: SOURCE },
    });
    const open = makeWorkbook({
      sheets: [{ name: SOURCE, tail: '<sheetProtection sheet="1" formatCells="0"/>' }],
    });
    await expect(applyChanges(open, [highlight])).resolves.toBeDefined();
    const other = makeWorkbook({ sheets: [{ name: '别的' }] });
    await expect(applyChanges(other, [highlight])).rejects.toMatchObject({ problem: 'sheetGone' });
  });
});

describe('where keeping is impossible', () => {
  const LOCKED = { workbookHead: '<workbookProtection lockStructure="1"/>' };

  it('a locked structure takes no sheet', async () => {
    await expect(summarised(LOCKED)).rejects.toMatchObject({ problem: 'structureProtected' });
  });

  it('a lock on windows only, or none, does not matter', async () => {
    await expect(
      summarised({ workbookHead: '<workbookProtection lockWindows="1"/>' }),
    ).resolves.toBeDefined();
  });

  it('a recommendation to open read-only is kept', async () => {
    const written = await summarised({ workbookHead: '<fileSharing readOnlyRecommended="1"/>' });
    expect(text(written, 'xl/workbook.xml')).toContain('<fileSharing readOnlyRecommended="1"/>');
  });

  it('a signature is not made void', async () => {
    const parts = workbookParts();
    const rels = (parts['_rels/.rels'] as string).replace(
      '</Relationships>',
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const signed = zipParts({ ...parts, '_rels/.rels': rels, '_xmlsignatures/origin.sigs': '' });
    await expect(applyChanges(signed, sampleChanges(SOURCE))).rejects.toMatchObject({
      problem: 'signed',
    });
    expect(await applyChanges(signed, cleaningChanges(SOURCE))).toBe(signed);
  });

  it('nothing is done once cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(
      applyChanges(makeWorkbook(), sampleChanges(SOURCE), { signal }),
    ).rejects.toMatchObject({ problem: 'cancelled' });
  });
});

describe('after the clerk saved in Excel or WPS', () => {
  /** Another zip, another workbook part, a cell more: the original bytes cannot come back. */
  const resave = (bytes: Uint8Array) => {
    const parts = partsOf(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    return zipParts({
      ...parts,
      'xl/worksheets/sheet1.xml': sheet.replace(
        '<sheetData>',
        '<sheetData><row r="1"><c r="A1"><v>5</v></c></row>',
      ),
    });
  };

  it('the clerk’s edit stays and nothing of ours does', async () => {
    const saved = resave(await summarised({}));
    const cleaned = await applyChanges(saved, cleaningChanges(SOURCE));
    const book = readXlsx(cleaned);
    expect(book.sheets[0]!.rows).toEqual([{ row: 1, cells: [5] }]);
    expect([book.sheetNames, book.ours, book.memory]).toEqual([[SOURCE], {}, null]);
    for (const { name } of openPackage(cleaned).entries) {
      expect([name, /duban/i.test(name) || /duban/i.test(text(cleaned, name))]).toEqual([
        name,
        false,
      ]);
    }
  });

  it('a formula of the clerk’s that led to ours says #REF!, as in Excel', async () => {
    const parts = partsOf(await summarised({}));
    const cells = [
      "'督办_台账'!$C$4&lt;1",
      'SUM(督办_总览!B2:B5)',
      '我的督办_总览!A1',
      'IF(A1="督办_总览!",1,2)',
    ].map((formula, i) => `<c r="A${i + 1}"><f>${formula}</f><v>1</v></c>`);
    const rows = cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join('');
    const sheet = parts['xl/worksheets/sheet1.xml']!.replace('<sheetData>', `<sheetData>${rows}`);
    const workbook = parts['xl/workbook.xml']!.replace(
      '</definedNames>',
      '<definedName name="合计">督办_总览!$B$6</definedName></definedNames>',
    );
    const saved = { ...parts, 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook };
    const cleaned = await applyChanges(zipParts(saved), cleaningChanges(SOURCE));
    const xml = text(cleaned, 'xl/worksheets/sheet1.xml');
    expect([...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula)).toEqual([
      '#REF!$C$4&lt;1',
      'SUM(#REF!B2:B5)',
      '我的督办_总览!A1',
      'IF(A1="督办_总览!",1,2)',
    ]);
    expect(text(cleaned, 'xl/workbook.xml')).toContain('<definedName name="合计">#REF!$B$6<');
  });

  it('the next run counts that file as the original', async () => {
    const saved = resave(await summarised({}));
    const cleaned = await applyChanges(saved, cleaningChanges(SOURCE));
    const again = await applyChanges(saved, sampleChanges(SOURCE));
    expect(Buffer.compare(await applyChanges(again, sampleChanges(SOURCE)), again)).toBe(0);
    expect(Buffer.compare(await applyChanges(again, cleaningChanges(SOURCE)), cleaned)).toBe(0);
  });
});

/** All parts as text. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const pkg = openPackage(bytes);
  return Object.fromEntries(pkg.entries.map(({ name }) => [name, pkg.part(name)!.text()]));
}
