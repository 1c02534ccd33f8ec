import type { Change } from '../../../src/core/changes/change';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { HostProblem } from '../../../src/hosts/host-error';
import { findSheet, noteChange, type Book } from '../../excel/book/book';
import { bookState } from '../../excel/book/book-state';
import { fillSheet } from '../../excel/book/fill-sheet';
import { cellAt, type Sheet } from '../../excel/book/sheet';
import { cellValue } from '../../excel/formulas/evaluate';
import { openExcel } from '../../excel/open-excel';
import { syncs } from '../../excel/wire/session';
import { clerksBook } from './clerks-book';
import { CLEANING, highlightChange, summaryChanges } from './drawn-sheets';

const TASKS = 30;

async function summarised(tasks = TASKS): Promise<Book> {
  const book = clerksBook(tasks);
  openExcel(book);
  await createExcelHost().apply(summaryChanges(tasks));
  return book;
}

const ledgerOf = (book: Book): Sheet => findSheet(book, '督办_台账')!;

type Refusal = readonly [
  what: string,
  prepare: (book: Book) => void,
  problem: HostProblem,
  facts: Readonly<Record<string, string>>,
];

const REFUSED: readonly Refusal[] = [
  ['a protected sheet', lockFirst, 'sheetProtected', { sheet: '任务分解表' }],
  [
    'a protected structure',
    (book) => {
      book.structureProtected = true;
    },
    'structureProtected',
    {},
  ],
  [
    'a read-only workbook',
    (book) => {
      book.readOnly = true;
    },
    'readOnly',
    {},
  ],
  [
    'a name the clerk has taken',
    (book) => {
      book.sheets[1]!.name = '督办_总览';
    },
    'cannotWrite',
    { sheet: '督办_总览' },
  ],
  [
    'a sheet that is gone',
    (book) => {
      book.sheets[0]!.name = '改名';
    },
    'sheetGone',
    { sheet: '任务分解表' },
  ],
  [
    'a cell being typed into',
    (book) => {
      book.editingCell = true;
    },
    'cellEditMode',
    {},
  ],
];

function lockFirst(book: Book): void {
  book.sheets[0]!.protection = { allowFormatCells: false };
}

describe('writing into the workbook that is open in Excel', () => {
  it('writes texts as text whatever they begin with, dates as serials, links and formulas live', async () => {
    const book = await summarised();
    const ledger = ledgerOf(book);
    const row = (n: number) => [1, 2, 3, 4, 5].map((column) => cellValue(ledger, n, column));
    expect(row(3)).toStrictEqual(['1-1', '=SUM(A1)', 46174, '■逾期', 'D2']);
    expect(row(4)).toStrictEqual(['2-1', '6月30日前完成', 46175, '■逾期', 'D3']);
    expect(row(5)).toStrictEqual(['3-1', '007', null, '◇待核', 'D4']);
    expect([6, 7].map((n) => cellValue(ledger, n, 2))).toStrictEqual(['-张三', 'TRUE']);
    expect(cellAt(ledger, 20, 4)?.formula).toBe(
      '=IF(C20="","◇待核",IF(C20<Duban_AsOf,"■逾期","□正常推进"))',
    );
    expect(cellAt(ledger, 3, 5)?.formula).toBe(`=HYPERLINK("#'任务分解表'!D2","D2")`);
    expect(cellValue(findSheet(book, '督办_总览')!, 4, 2)).toBe(10);
  });

  it('gives sheets their look', async () => {
    const ledger = ledgerOf(await summarised());
    expect(cellAt(ledger, 1, 1)?.format).toMatchObject({
      fontName: '方正小标宋简体',
      fontSize: 22,
      horizontal: 'Center',
      vertical: 'Center',
    });
    expect(cellAt(ledger, 2, 2)?.format).toMatchObject({
      fontName: '黑体',
      bold: true,
      fill: '#E9EDF2',
      wrap: true,
      borders: { EdgeTop: { style: 'Continuous', color: '#7F7F7F' } },
    });
    expect(cellAt(ledger, 3, 3)?.format.numberFormat).toBe('yyyy-mm-dd');
    expect(cellAt(ledger, 3, 1)?.format.numberFormat).toBe('@');
    expect(cellAt(ledger, 3, 5)?.format).toMatchObject({ underline: 'Single', color: '#1F4E79' });
    expect(ledger).toMatchObject({
      showGridlines: false,
      freeze: { rows: 2, columns: 2 },
      filter: { area: { top: 2, left: 1, bottom: TASKS + 2, right: 5 } },
      merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
    });
    expect(ledger.columns.get(2)?.width).toBe((34 * 7 + 5) * 0.75);
    expect(ledger.columns.get(6)).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect(ledger.rows.get(1)?.height).toBe(40);
    expect(ledger.conditionalFormats).toMatchObject([
      { formula: '=$D3="■逾期"', look: { fill: '#F6D5D1', color: '#6E1611', bold: true } },
    ]);
  });

  it('sets up the page', async () => {
    const { page } = ledgerOf(await summarised());
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 2 },
      printArea: { top: 1, left: 1, bottom: TASKS + 2, right: 5 },
      titleRows: [2, 2],
      titleColumns: [1, 3],
      centerFooter: '&"宋体,Regular"&10第 &P 页  共 &N 页',
    });
    expect(page.topMargin).toBeCloseTo(79.37, 2);
  });

  it('draws charts of Excel’s own', async () => {
    const [chart] = findSheet(await summarised(), '督办_总览')!.charts;
    expect(chart).toMatchObject({
      name: '各状态任务数',
      type: 'BarClustered',
      area: { top: 6, left: 1, bottom: 15, right: 2 },
      titleVisible: false,
      legendVisible: false,
      plotVisibleOnly: false,
      axes: { category: { reversed: true }, value: { visible: false, gridlines: false } },
      series: [
        {
          values: { top: 3, left: 2, bottom: 4, right: 2 },
          categories: { top: 3, left: 1, bottom: 4, right: 1 },
          color: '#8A97A6',
          gapWidth: 45,
          hasDataLabels: true,
        },
      ],
    });
    expect([...chart!.series[0]!.pointColors]).toStrictEqual([[0, '#A63A30']]);
  });

  it('marks our sheets by hidden names, keeps the memory, and is read again as ours', async () => {
    const book = await summarised();
    expect(book.names.filter(({ visible }) => !visible).map(({ name }) => name)).toStrictEqual([
      'Duban_Sheet_overview',
      'Duban_Sheet_ledger',
    ]);
    findSheet(book, '督办_台账')!.name = '我的台账';
    book.names.find(({ name }) => name === 'Duban_Sheet_ledger')!.formula = '=我的台账!$A$1';
    const workbook = await createExcelHost().read();
    expect(workbook.ours).toStrictEqual({ overview: '督办_总览', ledger: '我的台账' });
    expect(workbook.sheets.map(({ name }) => name)).toStrictEqual(['任务分解表', '通讯录']);
    expect(workbook.memory).toBe('{"latest":"<>&"}');
    expect(workbook.typed).toStrictEqual({ asOf: null, dueSoonDays: 7 });
  });

  it('tells an as-of day that a person typed', async () => {
    const book = await summarised();
    fillSheet(findSheet(book, '督办_总览')!, [[null, { day: '2026-07-01' }]]);
    delete cellAt(findSheet(book, '督办_总览')!, 1, 2)!.formula;
    const workbook = await createExcelHost().read();
    expect(workbook.typed.asOf).toBe('2026-07-01');
  });

  it('leaves the same workbook when applied twice', async () => {
    const book = await summarised();
    const once = bookState(book);
    const ids = book.sheets.map(({ id }) => id);
    await createExcelHost().apply(summaryChanges(TASKS));
    expect(bookState(book)).toStrictEqual(once);
    expect(book.sheets.map(({ id }) => id)).toStrictEqual(ids);
  });

  it('overwrites a longer run without leftovers', async () => {
    const book = await summarised(40);
    const shorter = clerksBook(40);
    openExcel(shorter);
    await createExcelHost().apply(summaryChanges(12));
    openExcel(book);
    await createExcelHost().apply(summaryChanges(12));
    expect(bookState(book)).toStrictEqual(bookState(shorter));
  });

  it('cleans away everything it added', async () => {
    const book = clerksBook(TASKS);
    const before = bookState(book);
    openExcel(book);
    await createExcelHost().apply(summaryChanges(TASKS));
    await createExcelHost().apply(CLEANING);
    expect(bookState(book)).toStrictEqual(before);
    await createExcelHost().apply(CLEANING);
    expect(bookState(book)).toStrictEqual(before);
  });

  it('replaces only our rules in the clerk’s sheet, and goes behind the clerk’s', async () => {
    const book = clerksBook(TASKS);
    const [sheet] = book.sheets;
    const clerks = (type: string, formula: string, unreadable?: true) => ({
      id: `{${formula}}`,
      type,
      areas: [{ top: 2, left: 1, bottom: 9, right: 4 }],
      formula,
      stopIfTrue: false,
      look: { fill: '#FFFF00', borders: {} },
      ...(unreadable && { unreadable }),
    });
    sheet!.conditionalFormats.push(
      clerks('Custom', '=$D2="是"'),
      clerks('CellValue', '=5', true),
      clerks('CellValue', '=6', true),
    );
    openExcel(book);
    await createExcelHost().apply([highlightChange(TASKS)]);
    await createExcelHost().apply([highlightChange(12)]);
    expect(sheet!.conditionalFormats.map(({ formula }) => formula)).toStrictEqual([
      '=$D2="是"',
      '=5',
      '=6',
      '=INDEX(Duban_State,MATCH(ROW(),Duban_Row,0))="■逾期"',
      '=INDEX(Duban_State,MATCH(ROW(),Duban_Row,0))="▲临期"',
    ]);
    expect(sheet!.conditionalFormats[3]!.areas[0]).toStrictEqual({
      top: 2,
      left: 1,
      bottom: 13,
      right: 2,
    });
    await createExcelHost().apply(CLEANING);
    expect(sheet!.conditionalFormats).toHaveLength(3);
  });

  it.each([
    [0, 3],
    [20, 3],
    [1000, 3],
  ])('takes at most four syncs for %i tasks', async (tasks) => {
    const session = openExcel(clerksBook(tasks));
    await createExcelHost().apply(summaryChanges(tasks));
    const first = syncs(session).length;
    await createExcelHost().apply(summaryChanges(tasks));
    expect(first).toBeLessThanOrEqual(3);
    expect(syncs(session).length - first).toBeLessThanOrEqual(4);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(session.references.size).toBe(0);
  });

  it('takes one more sync for each further filled request', async () => {
    const requestBytes = 200_000;
    const session = openExcel(clerksBook(3));
    await createExcelHost({ requestBytes }).apply(summaryChanges(4000));
    const sizes = syncs(session).map(({ requestBytes: bytes }) => bytes);
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    expect(sizes.length).toBeLessThanOrEqual(4 + total / requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(requestBytes * 1.25);
  });

  it('highlights 1,000 rows in no more than 20 KB', async () => {
    const session = openExcel(clerksBook(1000));
    const areas = Array.from({ length: 1000 }, (_, i) => ({
      top: i * 2 + 2,
      left: 1,
      bottom: i * 2 + 2,
      right: 4,
    }));
    const change = { ...highlightChange(1000), areas } as Change;
    await createExcelHost().apply([change]);
    const bytes = session.log.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(bytes).toBeLessThanOrEqual(20 * 1024);
  });

  it.each(REFUSED)('refuses %s before it writes anything', async (_, prepare, problem, facts) => {
    const book = clerksBook(TASKS);
    prepare(book);
    const before = bookState(book);
    openExcel(book);
    await expect(createExcelHost().apply(summaryChanges(TASKS))).rejects.toMatchObject({
      problem,
      facts,
    });
    expect(bookState(book)).toStrictEqual(before);
  });

  it('writes into a protected sheet where formats are allowed', async () => {
    const book = clerksBook(TASKS);
    book.sheets[0]!.protection = { allowFormatCells: true };
    openExcel(book);
    await createExcelHost().apply([highlightChange(TASKS)]);
    expect(book.sheets[0]!.conditionalFormats).toHaveLength(2);
  });

  it('keeps the sheets where only the page cannot be set up', async () => {
    const session = openExcel(clerksBook(TASKS));
    await createExcelHost().apply(summaryChanges(TASKS));
    const { actions } = syncs(session).at(-1)!;
    const book = clerksBook(TASKS);
    const again = openExcel(book);
    again.faults = [{ request: 2, code: 'GeneralException', when: { action: actions - 3 } }];
    await createExcelHost().apply(summaryChanges(TASKS));
    expect((await createExcelHost().read()).ours).toHaveProperty('ledger', '督办_台账');
    expect(book.sheets[0]!.conditionalFormats).toHaveLength(2);
  });

  it('notices a sheet that changed since it was read', async () => {
    const book = clerksBook(TASKS);
    openExcel(book);
    const host = createExcelHost();
    await host.read();
    const heard: (string | null)[] = [];
    host.onSheetChanged((sheet) => heard.push(sheet));
    noteChange(book.sheets[0]!, { top: 2, left: 4, bottom: 2, right: 4 }, 'coAuthor');
    await expect(host.apply(summaryChanges(TASKS))).rejects.toMatchObject({
      problem: 'changedMeanwhile',
      facts: { sheet: '任务分解表' },
    });
    await host.apply(CLEANING);
    await host.read();
    await host.apply(summaryChanges(TASKS));
    await host.apply(summaryChanges(TASKS));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toStrictEqual(['任务分解表']);
  });

  it('takes its own writing for its own where Excel does not tell who wrote', async () => {
    const book = clerksBook(TASKS);
    book.tellsTriggerSource = false;
    openExcel(book);
    const host = createExcelHost();
    const heard: (string | null)[] = [];
    host.onSheetChanged((sheet) => heard.push(sheet));
    await host.read();
    await host.apply(summaryChanges(TASKS));
    await host.apply(summaryChanges(TASKS));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toStrictEqual([]);
    noteChange(book.sheets[0]!, { top: 2, left: 4, bottom: 2, right: 4 }, 'person');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toStrictEqual(['任务分解表']);
  });

  it('notices rows added below without an event', async () => {
    const book = clerksBook(TASKS);
    openExcel(book);
    const host = createExcelHost();
    await host.read();
    fillSheet(book.sheets[0]!, [...Array<[]>(TASKS + 4).fill([]), ['新任务']]);
    await expect(host.apply(summaryChanges(TASKS))).rejects.toMatchObject({
      problem: 'changedMeanwhile',
    });
  });

  it('shows a cell, and says so where its sheet is gone or hidden', async () => {
    const book = clerksBook(TASKS);
    openExcel(book);
    const host = createExcelHost();
    await host.reveal({ sheet: '通讯录', address: 'B1' });
    expect(book.activeId).toBe(book.sheets[1]!.id);
    expect(book.selection).toStrictEqual({ top: 1, left: 2, bottom: 1, right: 2 });
    book.sheets[0]!.visibility = 'Hidden';
    await expect(host.reveal({ sheet: '任务分解表', address: 'A1' })).rejects.toMatchObject({
      problem: 'sheetGone',
    });
  });
});
