import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { createBook, type Book } from '../../excel/book/book';
import { fillSheet, mergeAreas } from '../../excel/book/fill-sheet';
import { openExcel } from '../../excel/open-excel';
import { syncs } from '../../excel/wire/session';
import { clerksBook } from './clerks-book';

function bookOf(rows: Parameters<typeof fillSheet>[1]): Book {
  const book = createBook(['任务分解表']);
  fillSheet(book.sheets[0]!, rows);
  return book;
}

async function readFirst(book: Book) {
  openExcel(book);
  return (await createExcelHost().read()).sheets[0]!;
}

describe('reading the workbook that is open in Excel', () => {
  it.each([
    ['text', '办公室', '办公室'],
    ['a number', 3.5, 3.5],
    ['a truth value', true, true],
    ['an error', { error: '#REF!' }, { kind: 'error', error: '#REF!' }],
    ['text that only begins like an error', '#1楼', '#1楼'],
    ['a day', { day: '2026-06-30' }, { kind: 'date', date: '2026-06-30' }],
    [
      'a day in a Chinese format',
      { value: 46203.5, numberFormat: 'yyyy"年"m"月"d"日"' },
      { kind: 'date', date: '2026-06-30' },
    ],
    ['a percentage', { value: 0.07, numberFormat: '0%' }, { kind: 'percent', percent: 7 }],
    ['a time', { value: 0.5, numberFormat: 'h:mm' }, 0.5],
    ['a serial without a format', 46203, 46203],
    ['the result of a formula', { formula: '="第"&1+1&"项"' }, '第2项'],
    ['a formula that shows nothing', { formula: '=""' }, undefined],
  ])('reads %s', async (_, given, expected) => {
    const sheet = await readFirst(bookOf([['头', given]]));
    expect(sheet.rows[0]?.cells[1]).toStrictEqual(expected);
  });

  it('counts rows and columns as the sheet does and leaves out blank ones', async () => {
    const book = bookOf([[], [null, null, '标题'], [], [null, '一', null, '二', null]]);
    expect((await readFirst(book)).rows).toStrictEqual([
      { row: 2, cells: [null, null, '标题'] },
      { row: 4, cells: [null, '一', null, '二'] },
    ]);
  });

  it('tells merges, hidden rows and columns, filters and protection', async () => {
    const book = bookOf(Array.from({ length: 8 }, (_, i) => [`一${i}`, '二', '三', '四']));
    const [sheet] = book.sheets;
    mergeAreas(sheet!, 'A1:D1', 'B7:B9');
    for (const row of [3, 4, 7]) sheet!.rows.set(row, { hidden: true });
    sheet!.columns.set(2, { hidden: true });
    sheet!.filter = { area: { top: 1, left: 1, bottom: 8, right: 4 }, isDataFiltered: true };
    sheet!.protection = { allowFormatCells: false };
    expect(await readFirst(book)).toMatchObject({
      merges: [
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 7, left: 2, bottom: 9, right: 2 },
      ],
      hiddenRows: [
        [3, 4],
        [7, 7],
      ],
      hiddenColumns: [[2, 2]],
      filtered: true,
      protected: true,
      hidden: false,
    });
  });

  it('tells a sheet of which all rows are hidden, a hidden sheet and a table with a filter', async () => {
    const book = bookOf([['一'], ['二']]);
    const [sheet] = book.sheets;
    for (const row of [1, 2]) sheet!.rows.set(row, { hidden: true });
    sheet!.visibility = 'Hidden';
    sheet!.tables.push({
      name: '表1',
      area: { top: 1, left: 1, bottom: 2, right: 1 },
      isDataFiltered: true,
    });
    expect(await readFirst(book)).toMatchObject({
      hiddenRows: [[1, 2]],
      hiddenColumns: [],
      hidden: true,
      filtered: true,
    });
  });

  it('reads a blank sheet as one without rows', async () => {
    const sheet = await readFirst(createBook(['空']));
    expect(sheet).toStrictEqual({
      name: '空',
      rows: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      hidden: false,
      filtered: false,
      protected: false,
    });
  });

  it('reads only the sheets asked for, and names them all', async () => {
    openExcel(clerksBook(3));
    const workbook = await createExcelHost().read({ sheets: ['通讯录', '没有'] });
    expect(workbook.sheets.map(({ name }) => name)).toStrictEqual(['通讯录']);
    expect(workbook.sheetNames).toStrictEqual(['任务分解表', '通讯录']);
    expect(workbook.activeSheet).toBe('任务分解表');
  });

  it.each([
    ['a date in sight', [[{ day: '2026-06-30' }]]],
    ['no date in sight', [['无']]],
  ])('knows a workbook that counts from 1904 by %s', async (_, rows) => {
    const book = createBook(['表'], { date1904: true });
    fillSheet(book.sheets[0]!, rows);
    openExcel(book);
    const workbook = await createExcelHost().read();
    expect(workbook.date1904).toBe(true);
    const first = workbook.sheets[0]!.rows[0]!.cells[0];
    expect([{ kind: 'date', date: '2026-06-30' }, '无']).toContainEqual(first);
  });

  it.each([0, 1, 50, 2000])('takes three syncs for %i tasks', async (tasks) => {
    const session = openExcel(clerksBook(tasks));
    const workbook = await createExcelHost().read();
    expect(syncs(session)).toHaveLength(3);
    expect(workbook.sheets[0]!.rows).toHaveLength(tasks + 1);
  });

  it('takes one more sync for each further 100,000 cells, and halves an answer that is too large', async () => {
    const session = openExcel(clerksBook(30_000));
    const workbook = await createExcelHost().read();
    expect(workbook.sheets[0]!.rows).toHaveLength(30_001);
    expect(syncs(session)).toHaveLength(4);

    const small = openExcel(clerksBook(2000));
    small.payloadLimit = 100_000;
    const halved = await createExcelHost().read();
    expect(halved.sheets[0]!.rows).toHaveLength(2001);
    expect(halved.sheets[0]!.rows.map(({ row }) => row)).toStrictEqual(
      Array.from({ length: 2001 }, (_, i) => i + 1),
    );
    expect(small.log.every(({ responseBytes }) => responseBytes <= 100_000)).toBe(true);
  });

  it('leaves no references behind', async () => {
    const session = openExcel(clerksBook(20));
    await createExcelHost().read();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(session.references.size).toBe(0);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['ConnectionFailure', 'connectionLost'],
    ['InvalidOrTimedOutSession', 'connectionLost'],
    ['GeneralException', 'unexpected'],
    ['AccessDenied', 'cannotWrite'],
  ])('tells %s as %s', async (code, problem) => {
    const session = openExcel(clerksBook(3));
    session.faults = [{ request: 2, code, when: 'before' }];
    await expect(createExcelHost().read()).rejects.toMatchObject({ problem });
  });

  it('says so in an Excel that is too old, and asks it nothing', async () => {
    const session = openExcel(clerksBook(3), { ExcelApi: '1.8' });
    await expect(createExcelHost().read()).rejects.toMatchObject({ problem: 'unsupportedExcel' });
    expect(session.log).toHaveLength(0);
  });

  it('stops when told to', async () => {
    openExcel(clerksBook(3));
    const stop = AbortSignal.abort();
    await expect(createExcelHost().read({ signal: stop })).rejects.toMatchObject({
      problem: 'cancelled',
    });
  });
});
