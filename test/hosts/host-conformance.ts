import type { Change, HighlightRule } from '../../src/core/changes/change';
import type { DrawnSheet } from '../../src/core/changes/drawing';
import { MAX_ROW, parseArea } from '../../src/core/grid/address';
import type { CellValue, OurSheetKey } from '../../src/core/grid/grid';
import type { Host, ReadProgress } from '../../src/hosts/host';
import type { HostProblem } from '../../src/hosts/host-error';
import type { GivenValue, GivenWorkbook, Look } from './given-workbook';

export interface HostUnderTest {
  readonly host: Host;
  /** As the workbook stands at the time of the call. */
  look(): Promise<Look>;
}

const SOURCE = '任务分解表';

const GIVEN: GivenWorkbook = {
  sheets: [
    {
      name: SOURCE,
      cells: {
        A1: '某镇任务分解表',
        A2: '工作任务',
        B2: '牵头单位',
        C2: '完成时限',
        D2: '完成情况',
        A3: '修路',
        B3: '党政办',
        C3: { date: '2026-06-30' },
        D3: { percent: 85 },
        A4: '架桥',
        C4: '长期坚持',
        D4: true,
        A7: '=不是公式',
        B7: 12.5,
        C7: { error: '#REF!' },
      },
      merges: ['A1:D1', 'B3:B4'],
      hiddenRows: [4],
      hiddenColumns: ['D'],
    },
    { name: "二'季度 & 表", cells: { B2: '另一张' } },
    { name: '附表', cells: { A1: '隐藏的' }, hidden: true },
  ],
};

/** What every host must do alike. `open` makes a workbook as described and a host on it. */
export function describeHost(
  name: string,
  open: (given: GivenWorkbook) => Promise<HostUnderTest>,
): void {
  const opened = async (...changes: Change[]) => {
    const subject = await open(GIVEN);
    if (changes.length > 0) await subject.host.apply(changes);
    return subject;
  };

  describe(`${name} reads`, () => {
    it('and tells how far it is, up to the last row', async () => {
      const told: ReadProgress[] = [];
      const { host } = await opened();
      await host.read({ onProgress: (progress) => told.push(progress) });
      expect(told.at(-1)).toMatchObject({ share: 1, rows: expect.any(Number) as number });
      expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort());
      expect(told.at(-1)!.rows).toBeGreaterThan(4);
    });

    it('the clerk’s sheets in tab order, with what a reader must know of them', async () => {
      const { sheets, sheetNames, ours, memory, date1904 } = await (await opened()).host.read();
      expect(sheetNames).toEqual(GIVEN.sheets.map((sheet) => sheet.name));
      expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
        [SOURCE, false],
        ["二'季度 & 表", false],
        ['附表', true],
      ]);
      expect([ours, memory, date1904]).toEqual([{}, null, false]);
    });

    it('values as what they are', async () => {
      const { sheets } = await (await opened()).host.read();
      const cells = new Map(sheets[0]!.rows.map(({ row, cells }) => [row, trimmed(cells)]));
      expect([...cells]).toEqual([
        [1, ['某镇任务分解表']],
        [2, ['工作任务', '牵头单位', '完成时限', '完成情况']],
        [
          3,
          [
            '修路',
            '党政办',
            { kind: 'date', date: '2026-06-30' },
            { kind: 'percent', percent: 85 },
          ],
        ],
        [4, ['架桥', null, '长期坚持', true]],
        [7, ['=不是公式', 12.5, { kind: 'error', error: '#REF!' }]],
      ]);
    });

    it('merges, hidden rows and columns, and protection', async () => {
      const { sheets } = await (await opened()).host.read();
      const { merges, hiddenRows, hiddenColumns, filtered } = sheets[0]!;
      expect(new Set(merges)).toEqual(new Set(['A1:D1', 'B3:B4'].map(parseArea)));
      expect([hiddenRows, hiddenColumns, filtered]).toEqual([[[4, 4]], [[4, 4]], false]);
      expect(sheets[0]!.protected).toBe(false);
      const locked = await open({ sheets: [{ name: '表', cells: { A1: 1 }, protected: true }] });
      expect((await locked.host.read()).sheets[0]!.protected).toBe(true);
    });

    it('days of the 1904 system as the days they show', async () => {
      const cells: Record<string, GivenValue> = { A1: { date: '2026-06-30' } };
      const { host } = await open({ sheets: [{ name: '表', cells }], date1904: true });
      const { sheets, date1904 } = await host.read();
      expect([sheets[0]!.rows[0]!.cells[0], date1904]).toEqual([
        { kind: 'date', date: '2026-06-30' },
        true,
      ]);
    });

    it('only the sheets asked for', async () => {
      const { sheets, sheetNames } = await (await opened()).host.read({ sheets: ["二'季度 & 表"] });
      expect(sheets.map((sheet) => sheet.name)).toEqual(["二'季度 & 表"]);
      expect(sheetNames).toHaveLength(3);
    });
  });

  describe(`${name} writes sheets`, () => {
    it('at the end, in the order of the changes, and passes over them when reading', async () => {
      const { host, look } = await opened(setSheet('overview'), setSheet('ledger'));
      expect((await look()).sheetNames()).toEqual([
        ...GIVEN.sheets.map((sheet) => sheet.name),
        'overview',
        'ledger',
      ]);
      const { sheets, ours } = await host.read();
      expect(sheets).toHaveLength(3);
      expect(ours).toEqual({ overview: 'overview', ledger: 'ledger' });
    });

    it('with every kind of value as it is', async () => {
      const { look } = await opened(setSheet('ledger'));
      const { cell } = await look();
      expect(cell('ledger', 'A1')).toEqual({ value: '台账', formula: null });
      expect(cell('ledger', 'A2')).toEqual({ value: '=1+1', formula: null });
      expect(cell('ledger', 'B2').value).toBe(3);
      expect(cell('ledger', 'C2').formula).toBe('B2*2');
      expect(cell('ledger', 'C2').value).toBe(6);
      expect(cell('ledger', 'D2').value).toEqual({ kind: 'date', date: '2026-06-30' });
      expect(cell('ledger', 'E2').value).toBe('A3');
      expect(cell('ledger', 'A3')).toEqual({ value: '007', formula: null });
      expect(cell('ledger', 'B3')).toEqual({ value: null, formula: null });
    });

    it('over the one that stands, in its place', async () => {
      const { host, look } = await opened(setSheet('overview'), setSheet('ledger'));
      await host.apply([setSheet('overview', { title: '总览二' })]);
      const after = await look();
      expect(after.sheetNames().slice(3)).toEqual(['overview', 'ledger']);
      expect(after.cell('overview', 'A1').value).toBe('总览二');
      expect(after.cell('ledger', 'A1').value).toBe('台账');
    });

    it('leaving nothing of an earlier, longer one', async () => {
      const { host, look } = await opened(setSheet('ledger'));
      await host.apply([setSheet('ledger', { rows: 1 })]);
      expect((await look()).cell('ledger', 'A3')).toEqual({ value: null, formula: null });
    });

    it('and takes them away, and does nothing where there are none', async () => {
      const { host, look } = await opened(setSheet('ledger'), setSheet('overview'));
      await host.apply([del('ledger'), del('matrix')]);
      expect((await look()).sheetNames().slice(3)).toEqual(['overview']);
      expect((await host.read()).ours).toEqual({ overview: 'overview' });
    });
  });

  describe(`${name} writes names and memory`, () => {
    it('sets, overwrites and deletes names', async () => {
      const set = (refersTo: string): Change => ({ kind: 'setName', name: 'Duban_AsOf', refersTo });
      const { host, look } = await opened(setSheet('ledger'), set('ledger!$D$2'));
      expect((await look()).names()).toEqual({ Duban_AsOf: 'ledger!$D$2' });
      await host.apply([set('ledger!$D$3')]);
      expect((await look()).names()).toEqual({ Duban_AsOf: 'ledger!$D$3' });
      const gone: Change = { kind: 'deleteName', name: 'Duban_AsOf' };
      await host.apply([gone, gone]);
      expect((await look()).names()).toEqual({});
    });

    it('keeps a text for the next run', async () => {
      const text = '{"a":"<&> 中文 \\"引号\\""}\n二';
      const { host } = await opened({ kind: 'setMemory', text });
      expect((await host.read()).memory).toBe(text);
      await host.apply([{ kind: 'setMemory', text: 'b' }]);
      expect((await host.read()).memory).toBe('b');
      await host.apply([{ kind: 'setMemory', text: null }]);
      expect((await host.read()).memory).toBeNull();
    });
  });

  describe(`${name} highlights`, () => {
    it('sets rules on the areas, and replaces them', async () => {
      const { host, look } = await opened(highlight(['A3:A4', 'C3:D4'], 'F6D5D1', 'FBE9C3'));
      expect((await look()).highlights(SOURCE)).toEqual([
        { areas: ['A3:A4', 'C3:D4'], formula: rule(0, 'F6D5D1').formula, fill: 'F6D5D1' },
        { areas: ['A3:A4', 'C3:D4'], formula: rule(1, 'FBE9C3').formula, fill: 'FBE9C3' },
      ]);
      await host.apply([highlight(['A3'], '123456')]);
      expect((await look()).highlights(SOURCE)).toEqual([
        { areas: ['A3'], formula: rule(0, '123456').formula, fill: '123456' },
      ]);
    });

    it('removes them, and does nothing where there are none', async () => {
      const { host, look } = await opened(highlight(['A3:A4'], 'F6D5D1'));
      await host.apply([{ kind: 'deleteHighlights', sheet: "二'季度 & 表" }]);
      expect((await look()).highlights(SOURCE)).toHaveLength(1);
      await host.apply([{ kind: 'deleteHighlights', sheet: SOURCE }]);
      expect((await look()).highlights(SOURCE)).toEqual([]);
    });

    it('changes no cell', async () => {
      const before = (await (await opened()).host.read()).sheets;
      const { host } = await opened(setSheet('ledger'), highlight(['A3:D4'], 'F6D5D1'));
      expect((await host.read()).sheets).toEqual(before);
    });
  });

  describe(`${name} all in all`, () => {
    const everything: Change[] = [
      setSheet('overview'),
      setSheet('ledger'),
      { kind: 'setName', name: 'Duban_State', refersTo: 'ledger!$A$2:$A$3' },
      highlight(['A3:D4'], 'F6D5D1'),
      { kind: 'setMemory', text: 'm' },
    ];
    const stand = async ({ host, look }: HostUnderTest) => {
      const now = await look();
      return {
        workbook: { ...(await host.read()), activeSheet: null },
        sheets: now.sheetNames(),
        names: now.names(),
        highlights: now.highlights(SOURCE),
      };
    };

    it('stands after the second time as after the first', async () => {
      const subject = await opened(...everything);
      const once = await stand(subject);
      await subject.host.apply(everything);
      expect(await stand(subject)).toEqual(once);
    });

    it('stands after cleaning as before', async () => {
      const before = await stand(await opened());
      const subject = await opened(...everything);
      await subject.host.apply([
        del('overview'),
        del('ledger'),
        { kind: 'deleteName', name: 'Duban_State' },
        { kind: 'deleteHighlights', sheet: SOURCE },
        { kind: 'setMemory', text: null },
      ]);
      expect(await stand(subject)).toEqual(before);
    });

    it.each<[string, Change, HostProblem]>([
      ['a sheet that is gone', { ...highlight(['A1'], 'F6D5D1'), sheet: '没有' }, 'sheetGone'],
      ['a name the clerk has taken', setSheet('matrix', { name: '附表' }), 'cannotWrite'],
    ])('refuses %s, and nothing of the rest is done', async (_, refused, problem) => {
      const before = await stand(await opened());
      const subject = await opened();
      await expect(subject.host.apply([...everything, refused])).rejects.toMatchObject({ problem });
      expect(await stand(subject)).toEqual(before);
    });

    it('refuses to mark a protected sheet', async () => {
      const sheets = [{ ...GIVEN.sheets[0]!, protected: true }];
      const { host } = await open({ sheets });
      const change = highlight(['A3'], 'F6D5D1');
      await expect(host.apply([change])).rejects.toMatchObject({
        problem: 'sheetProtected',
        facts: { sheet: SOURCE },
      });
    });

    it('refuses to add sheets to a protected structure', async () => {
      const { host, look } = await open({ ...GIVEN, structureProtected: true });
      await expect(host.apply(everything)).rejects.toMatchObject({ problem: 'structureProtected' });
      expect((await look()).sheetNames()).toHaveLength(3);
    });

    it('refuses a sheet of more rows than a worksheet takes', async () => {
      const subject = await opened();
      const before = await stand(subject);
      const tooLong = everything.map((change) =>
        change.kind === 'setSheet'
          ? { ...change, sheet: { ...change.sheet, rows: new Array(MAX_ROW + 1) } }
          : change,
      );
      await expect(subject.host.apply(tooLong)).rejects.toMatchObject({
        problem: 'tooLarge',
        facts: { rows: MAX_ROW + 1 },
      });
      expect(await stand(subject)).toEqual(before);
    });

    it('does nothing once cancelled', async () => {
      const subject = await opened();
      const before = await stand(subject);
      await expect(
        subject.host.apply(everything, { signal: AbortSignal.abort() }),
      ).rejects.toMatchObject({ problem: 'cancelled' });
      expect(await stand(subject)).toEqual(before);
    });

    it('shows a cell, or does nothing where nobody looks', async () => {
      const { host } = await opened();
      await expect(host.reveal({ sheet: SOURCE, address: 'A3' })).resolves.toBeUndefined();
    });
  });
}

function trimmed(cells: readonly CellValue[]): readonly CellValue[] {
  const last = cells.findLastIndex((value) => value !== null);
  return cells.slice(0, last + 1);
}

const STYLES: DrawnSheet['styles'] = {
  title: { font: 'song', size: 22, horizontal: 'center', wrap: false },
  body: { font: 'fangsong', size: 11, border: true, horizontal: 'left', wrap: true },
  text: { font: 'fangsong', size: 11, horizontal: 'left', wrap: true, numberFormat: '@' },
  date: { font: 'fangsong', size: 11, horizontal: 'left', wrap: true, numberFormat: 'yyyy-mm-dd' },
};

function setSheet(
  key: OurSheetKey,
  { title = key === 'ledger' ? '台账' : '总览', rows = 3, name = key as string } = {},
): Change {
  const all: DrawnSheet['rows'] = [
    { height: 40, style: 'title', cells: [title] },
    {
      cells: [
        '=1+1',
        3,
        { formula: 'B2*2', value: 6 },
        { date: '2026-06-30' },
        { text: 'A3', link: { sheet: SOURCE, address: 'A3' } },
      ],
    },
    { cells: ['007', null] },
  ];
  const sheet: DrawnSheet = {
    name,
    columns: ['text', 'body', 'body', 'date', 'body'].map((style) => ({ width: 12, style })),
    rows: all.slice(0, rows),
    merges: [],
    conditionalFormats: [],
    charts: [],
    page: { fitToHeight: false, printArea: parseArea('A1:E3')!, footer: '第 {page} 页' },
    styles: STYLES,
  };
  return { kind: 'setSheet', key, sheet };
}

function del(key: OurSheetKey): Change {
  return { kind: 'deleteSheet', key };
}

function rule(at: number, fill: string): HighlightRule {
  const state = at === 0 ? 'overdue' : 'dueSoon';
  return { state, formula: `INDEX(Duban_State,${at + 1})="■逾期"`, fill };
}

function highlight(areas: readonly string[], ...fills: string[]) {
  return {
    kind: 'setHighlights' as const,
    sheet: SOURCE,
    areas: areas.map((address) => parseArea(address)!),
    rules: fills.map((fill, at) => rule(at, fill)),
  };
}
