import { createBook, findSheet, noteChange } from './book/book';
import { fillSheet, mergeAreas } from './book/fill-sheet';
import { cellAt } from './book/sheet';
import { openExcel, type OpenExcel } from './open-excel';
import { syncs } from './wire/session';

function open(sets?: Parameters<typeof openExcel>[1]): OpenExcel {
  const book = createBook(['任务', '空表'], { today: '2026-06-15' });
  fillSheet(book.sheets[0]!, [
    ['事项', '责任单位', '截止日期', '完成'],
    ['制定方案', '办公室', { day: '2026-05-31' }, '是'],
    ['开展自查', '信息科', { day: '2026-06-30' }, '否'],
  ]);
  return openExcel(book, sets);
}

const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown;

describe('the genuine client against the emulated Excel', () => {
  it('reads values, formats and texts in one sync', async () => {
    const session = open();
    const read = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('任务').getUsedRange(true);
      used.load('values,address,text,numberFormat');
      await context.sync();
      return { values: used.values, address: used.address, text: used.text };
    });
    expect(read.values[2]).toStrictEqual(['开展自查', '信息科', 46203, '否']);
    expect(read.text[2]).toStrictEqual(['开展自查', '信息科', '2026/6/30', '否']);
    expect(read.address).toBe('任务!A1:D3');
    expect(syncs(session)).toHaveLength(1);
    expect(session.references.size).toBe(0);
  });

  it('opens workbooks in windows of their own, and takes nothing but files', async () => {
    const { opened } = open();
    await Excel.createWorkbook('UEsDBA==');
    expect(opened).toStrictEqual([new Uint8Array([0x50, 0x4b, 3, 4])]);
    await expect(Excel.createWorkbook('AAAA')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it.each([
    ["'007", '007'],
    ['12', 12],
    ['1,234.5', 1234.5],
    ['50%', 0.5],
    ['2026/6/30', 46203],
    ['6/30', 46203],
    ['1-1', 46023],
    ['6月30日', 46203],
    ['１２', 12],
    ['true', true],
    ['第一季度', '第一季度'],
    ['=1+2', 3],
    ['', ''],
  ])('takes %j typed into a General cell for %j', async (typed, expected) => {
    open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('空表').getRange('B2');
      cell.values = [[typed]];
      cell.load('values');
      await context.sync();
      expect(cell.values[0]![0]).toBe(expected);
    });
  });

  it('keeps what is written to a text cell, leaves null alone and clears with ""', async () => {
    const { book } = open();
    const sheet = book.sheets[0]!;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('任务').getRange('A2:C2');
      range.getCell(0, 1).numberFormat = [['@']];
      range.values = [[null, '6/30', '']];
      await context.sync();
    });
    expect([1, 2, 3].map((column) => cellAt(sheet, 2, column)?.value)).toStrictEqual([
      '制定方案',
      '6/30',
      null,
    ]);
  });

  it.each([
    [
      'a property that was not loaded',
      'PropertyNotLoaded',
      (sheet: Excel.Worksheet) => sheet.getRange('A1').values,
    ],
    [
      'an unknown sheet',
      'ItemNotFound',
      ({ context }: Excel.Worksheet) => context.workbook.worksheets.getItem('没有').activate(),
    ],
    [
      'other dimensions',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => (sheet.getRange('A1:B2').values = [[1, 2]]),
    ],
    [
      'a member it does not know',
      'ApiNotFound',
      (sheet: Excel.Worksheet) => sheet.shapes.addGeometricShape('Rectangle'),
    ],
    [
      'a list of addresses too long',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => sheet.getRanges('A1,'.repeat(3000) + 'A1').clear(),
    ],
    [
      'a formula it cannot read',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').formulas = [['=SUM(']]),
    ],
    [
      'a formula on no sheet of the workbook',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').formulas = [["='没有'!A1"]]),
    ],
    [
      'the used range of a blank area',
      'ItemNotFound',
      (sheet: Excel.Worksheet) => sheet.getRange('H1:J9').getUsedRange().load('address'),
    ],
    [
      'selecting where nobody looks',
      'GeneralException',
      ({ context }: Excel.Worksheet) =>
        context.workbook.worksheets.getItem('空表').getRange('A1').select(),
    ],
  ])('refuses %s: %s', async (_, expected, act) => {
    open();
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('任务'));
      await context.sync();
    });
    await expect(run).rejects.toThrow(code(expected) as Error);
  });

  it('answers A1 for a blank sheet and a null object where one is asked for', async () => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject(true);
      const gone = context.workbook.worksheets.getItemOrNullObject('没有');
      const below = gone.getRange('A1').getMergedAreasOrNullObject();
      used.load('address');
      none.load('address');
      gone.load('name');
      below.load('address');
      await context.sync();
      expect(used.address).toBe('空表!A1');
      expect([none, gone, below].map(({ isNullObject }) => isNullObject)).toStrictEqual([
        true,
        true,
        true,
      ]);
    });
  });

  it('finds a merged area only by its top-left cell', async () => {
    const { book } = open();
    mergeAreas(book.sheets[0]!, 'A2:A3');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('任务');
      const below = sheet.getRange('A3:D3').getMergedAreasOrNullObject();
      const whole = sheet.getUsedRange().getMergedAreasOrNullObject();
      below.load('areas/items/address');
      whole.load('areas/items/address');
      await context.sync();
      expect(below.isNullObject).toBe(true);
      expect(whole.areas.items.map(({ address }) => address)).toStrictEqual(['任务!A2:A3']);
    });
  });

  it('does not undo what stood before the error', async () => {
    const { book } = open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务').getRange('F1').values = [['留下']];
      context.workbook.worksheets.getItem('没有').activate();
      await context.sync();
    });
    await expect(run).rejects.toThrow(code('ItemNotFound') as Error);
    expect(cellAt(book.sheets[0]!, 1, 6)?.value).toBe('留下');
  });

  it('guards protected sheets and a protected structure', async () => {
    const { book } = open();
    book.sheets[0]!.protection = { allowFormatCells: false };
    book.structureProtected = true;
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务').getRange('A1').values = [[1]];
      await context.sync();
    });
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    await expect(write).rejects.toThrow(code('AccessDenied') as Error);
    await expect(add).rejects.toThrow(code('AccessDenied') as Error);
  });

  it('refuses whatever is asked while a cell is being typed into, and requests beyond 5 MB', async () => {
    const session = open();
    const write = (text: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('空表').getRange('A1').values = [[text]];
        await context.sync();
      });
    session.book.editingCell = true;
    await expect(write('一')).rejects.toThrow(code('InvalidOperationInCellEditMode') as Error);
    session.book.editingCell = false;
    session.payloadLimit = 20_000;
    await expect(write('长'.repeat(9000))).rejects.toThrow(
      code('RequestPayloadSizeLimitExceeded') as Error,
    );
    expect(session.log.map(({ error }) => error)).toContain('RequestPayloadSizeLimitExceeded');
  });

  it.each(['before', 'after'] as const)(
    'loses the k-th request %s it is carried out',
    async (when) => {
      const session = open();
      session.faults = [{ request: 2, code: 'ConnectionFailure', when }];
      const run = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('空表');
        sheet.getRange('A1').values = [['一']];
        await context.sync();
        sheet.getRange('A2').values = [['二']];
        await context.sync();
      });
      await expect(run).rejects.toThrow(code('ConnectionFailure') as Error);
      const sheet = findSheet(session.book, '空表')!;
      expect(cellAt(sheet, 1, 1)?.value).toBe('一');
      expect(cellAt(sheet, 2, 1)?.value).toBe(when === 'after' ? '二' : undefined);
    },
  );

  it('has only what an older Excel had', async () => {
    open({ ExcelApi: '1.8' });
    const run = Excel.run((context) => {
      context.workbook.worksheets.getItem('任务').autoFilter.load('enabled');
      return context.sync();
    });
    await expect(run).rejects.toThrow(code('ApiNotFound') as Error);
  });

  it('tells edits by whoever made them', async () => {
    const { book } = open();
    const events: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        events.push(`${event.address} ${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('任务').getRange('D2').values = [['否']];
      await context.sync();
    });
    noteChange(book.sheets[0]!, { top: 3, left: 4, bottom: 3, right: 4 }, 'coAuthor');
    noteChange(book.sheets[0]!, { top: 3, left: 3, bottom: 3, right: 3 }, 'person');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).toStrictEqual([
      'D2 Local ThisLocalAddin',
      'D3 Remote Unknown',
      'C3 Local Unknown',
    ]);
  });

  it('copies down as pasting does', async () => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('B1').formulas = [['=A1*2+SUM(A$1:A$4)']];
      sheet.getRange('B2:B4').copyFrom('B1', 'Formulas');
      const copies = sheet.getRange('B1:B4');
      copies.load('values,formulas');
      await context.sync();
      expect(copies.values).toStrictEqual([[12], [14], [16], [18]]);
      expect(copies.formulas[3]).toStrictEqual(['=A4*2+SUM(A$1:A$4)']);
    });
  });
});
