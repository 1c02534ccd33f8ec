import { Workbook as NewWorkbook } from 'exceljs';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { openExcel } from '../../excel/open-excel';
import { clerksBook } from './clerks-book';
import { summaryChanges } from './drawn-sheets';

const EXCEL_WITHOUT_MERGES = { ExcelApi: '1.9' };

/** Joins a file to `Office.context.document`, in slices as Excel hands it over. */
function serveFile(bytes: Uint8Array, sliceSize: number): void {
  const succeeded = <T>(value: T) => ({ status: 'succeeded', value });
  const file = {
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (i: number, done: (result: unknown) => void) =>
      done(succeeded({ data: [...bytes.subarray(i * sliceSize, (i + 1) * sliceSize)] })),
    closeAsync: () => undefined,
  };
  Object.assign(Office.context, {
    document: {
      getFileAsync: (_type: unknown, _options: unknown, done: (result: unknown) => void) =>
        done(succeeded(file)),
    },
  });
}

async function fileWithMerge(): Promise<Uint8Array> {
  const workbook = new NewWorkbook();
  workbook.addWorksheet('任务分解表').getCell('A1').value = '工作任务';
  workbook.getWorksheet('任务分解表')!.mergeCells('B2:B3');
  workbook.addWorksheet('通讯录');
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

describe('an Excel that has 1.9 and nothing newer', () => {
  it('tells merges by the file as it would be saved', async () => {
    openExcel(clerksBook(4), EXCEL_WITHOUT_MERGES);
    serveFile(await fileWithMerge(), 1000);
    const { sheets } = await createExcelHost().read();
    expect(sheets[0]!.merges).toStrictEqual([{ top: 2, left: 2, bottom: 3, right: 2 }]);
    expect(sheets[0]!.rows).toHaveLength(5);
  });

  it('writes all the same; working columns are hidden without an outline', async () => {
    const book = clerksBook(4);
    openExcel(book, EXCEL_WITHOUT_MERGES);
    await createExcelHost().apply(summaryChanges(4));
    const ledger = book.sheets.find(({ name }) => name === '督办_台账')!;
    expect(ledger.columns.get(6)).toStrictEqual({ width: 45.75, hidden: true });
  });
});
