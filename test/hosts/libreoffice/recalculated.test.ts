import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { applyChanges } from '../../../src/hosts/xlsx/write/apply-changes';
import { makeWorkbook } from '../xlsx/make-package';
import { sampleChanges } from '../xlsx/write/drawn-sheets';
import { allCells } from './all-cells';
import { describeWithSoffice } from './find-soffice';
import { summarisedWorkbook } from './generated-workbooks';
import { recalculate } from './recalculate';

const COUNT = 40;
jest.setTimeout(300_000);

describeWithSoffice('LibreOffice', (soffice) => {
  const written = new Map<string, Uint8Array>();
  let recalculated = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (let n = 0; n < COUNT; n++) written.set(`workbook ${n}`, await summarisedWorkbook(n));
    written.set(
      'every kind of cell',
      await applyChanges(makeWorkbook(), sampleChanges('任务分解表')),
    );
    recalculated = recalculate(soffice, written);
  });

  it('opens every workbook we write', () => {
    expect([...recalculated.keys()]).toEqual([...written.keys()]);
  });

  it('finds our sheets in them', () => {
    for (const [name, bytes] of written) {
      const { ours, sheetNames } = readXlsx(bytes);
      expect([name, Object.keys(ours).length]).not.toEqual([name, 0]);
      expect([name, readXlsx(recalculated.get(name)!).sheetNames]).toEqual([name, sheetNames]);
    }
  });

  it('computes the value that each cell brings along', () => {
    const differences: string[] = [];
    let compared = 0;
    for (const [name, bytes] of written) {
      const theirs = allCells(recalculated.get(name)!);
      for (const [at, value] of allCells(bytes)) {
        compared++;
        const other = theirs.get(at);
        if (!isSame(value, other)) differences.push(`${name} ${at}: ${value}, not ${other}`);
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });
});

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return one === other;
}
