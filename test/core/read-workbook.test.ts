import fc from 'fast-check';
import { ownerCell, taskCell } from '../../src/core/checks/cells-of';
import { numberedAddress } from '../../src/core/grid/address';
import { headerFingerprint } from '../../src/core/table/header-fingerprint';
import { readWorkbook } from '../../src/core/read-workbook';
import { drawGrid } from './grid/draw-grid';
import { workbookOf } from './workbook-of';

const TASKS = `
  | 2026年重点工作任务分解表 | < | < | < | < |
  | 序号 | 工作任务 | 牵头单位 | 责任单位 | 完成时限 |
  | 1 | 修路 | 村建办 | 财政所 | 6月底前 |
  | 2 | 建桥 | | 水利站 | 长期坚持 |
`;

describe('readWorkbook', () => {
  it('numbers tasks over all sheets and tells why a sheet has none', () => {
    const reading = readWorkbook(
      workbookOf(
        drawGrid(TASKS, { name: '任务' }),
        drawGrid('', { name: '空' }),
        drawGrid('| 通知 |', { name: '通知' }),
        drawGrid('| 序号 | 单位名称 |\n| 1 | 村建办 |\n| 2 | 农业 办 |\n| 3 | 村建办 |', {
          name: '单位名册',
        }),
        drawGrid(TASKS, { name: '任务2' }),
      ),
    );
    expect(
      reading.sheets.map(({ skipped, tables }) => [
        skipped,
        tables.map(({ tasks }) => tasks.map(({ number }) => number)),
      ]),
    ).toEqual([
      [null, [[1, 2]]],
      ['empty', []],
      ['noTable', []],
      ['roster', []],
      [null, [[3, 4]]],
    ]);
    expect(reading.tasks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(reading.roster).toEqual(['村建办', '农业办']);
  });

  it('leaves out a sheet that only counts the tasks of another', () => {
    const tally = drawGrid(
      `
      | 督办事项办理情况汇总表 | < | < | < |
      | 单位 | 交办总数 | 已办结 | 办结率 |
      | 村建办 | 8 | 6 | 75% |
      | 水利站 | 4 | 4 | 100% |`,
      { name: '汇总' },
    );
    const tasksIn = (...sheets: (typeof tally)[]): (readonly [string, number])[] =>
      readWorkbook(workbookOf(...sheets)).sheets.map(
        ({ grid, tables }) => [grid.name, tables.flatMap(({ tasks }) => tasks).length] as const,
      );
    expect(tasksIn(tally, drawGrid(TASKS, { name: '明细' }))).toEqual([
      ['汇总', 0],
      ['明细', 2],
    ]);
    expect(tasksIn(tally)).toEqual([['汇总', 2]]);
  });

  it('reads only the sheets chosen', () => {
    const book = workbookOf(drawGrid(TASKS, { name: 'a' }), drawGrid(TASKS, { name: 'b' }));
    expect(readWorkbook(book, { sheets: ['b'] }).sheets.map(({ skipped }) => skipped)).toEqual([
      'notChosen',
      null,
    ]);
  });

  it('derives who carries a task: the lead, else the responsible unit', () => {
    const { tasks } = readWorkbook(workbookOf(drawGrid(TASKS)));
    expect(
      tasks.map(({ assignments }) =>
        assignments.map(({ party, carries }) => `${party} ${carries}`),
      ),
    ).toEqual([['村建办 true', '财政所 false'], ['水利站 true']]);
  });

  it('counts spellings of one party together, over sheets', () => {
    const other = TASKS.replace('村建办', '村建办公室');
    const { tasks } = readWorkbook(
      workbookOf(drawGrid(TASKS, { name: 'a' }), drawGrid(other, { name: 'b' })),
    );
    const leads = tasks.flatMap(({ assignments }) =>
      assignments.filter(({ role }) => role === 'lead'),
    );
    expect(leads.map(({ party, countedAs }) => [party, countedAs])).toEqual([
      ['村建办', '村建办公室'],
      ['村建办公室', '村建办公室'],
    ]);
  });

  it('takes the year of the sheet before the one given', () => {
    const dateless = TASKS.replace('2026年', '');
    const dues = (drawing: string) =>
      readWorkbook(workbookOf(drawGrid(drawing)), { year: 2024 }).tasks[0]?.deadline.due;
    expect([dues(TASKS), dues(dateless)]).toEqual(['2026-06-30', '2024-06-30']);
  });

  it('applies corrections to their own sheet', () => {
    const [table] = readWorkbook(workbookOf(drawGrid(TASKS, { name: 'a' }))).sheets[0]!.tables;
    const corrections = {
      a: { columns: { D: 'support' as const }, fingerprint: headerFingerprint(table!.table) },
    };
    const reading = readWorkbook(
      workbookOf(drawGrid(TASKS, { name: 'a' }), drawGrid(TASKS, { name: 'b' })),
      { corrections },
    );
    expect(reading.sheets.map(({ tables }) => tables[0]?.table.columns[3]?.role)).toEqual([
      'support',
      'responsible',
    ]);
  });

  it('finds no tasks in a copy of one of our own sheets', () => {
    const ours = `
      | 任务督办台账 | < | < | < |
      | 填报单位：青石镇 | | 统计截止日期：2026年7月15日 | |
      | 序号 | 工作任务 | 牵头单位 | 状态 |
      | 1 | 修路 | 村建办 | ■逾期 |
    `;
    expect(readWorkbook(workbookOf(drawGrid(ours, { name: '督办_台账 (2)' }))).tasks).toEqual([]);
    expect(readWorkbook(workbookOf(drawGrid(TASKS, { name: '督办_我的' }))).tasks).toHaveLength(2);
  });

  it('reads any text in any cell, every address on its own sheet', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('一、', '合计', '县教育局牵头，', '2月30日', '已完成（6月'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text, text, text), { maxLength: 8 }), (lines) => {
        const head = drawGrid(TASKS).rows.slice(0, 2);
        const grid = {
          ...drawGrid(''),
          name: 's',
          rows: [...head, ...lines.map((cells, at) => ({ row: at + 4, cells }))],
        };
        for (const one of readWorkbook(workbookOf(grid)).tasks) {
          expect(one.sheet).toBe('s');
          const owners = one.assignments.map((owner) => ownerCell(one, owner));
          for (const cell of [...owners, taskCell(one)])
            expect(numberedAddress(cell)).toMatch(/^[A-E]\d+$/);
        }
      }),
    );
  });
});
