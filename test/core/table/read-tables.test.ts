import fc from 'fast-check';
import { cellAddress, columnLetter } from '../../../src/core/grid/address';
import type { CellValue, Grid } from '../../../src/core/grid/grid';
import { headerFingerprint } from '../../../src/core/table/header-fingerprint';
import { readTables } from '../../../src/core/table/read-tables';
import type { Table } from '../../../src/core/table/table';
import { drawGrid } from '../grid/draw-grid';

const rolesOf = ({ columns }: Table) =>
  columns.map(({ column, role }) => `${columnLetter(column)} ${role}`).join(' ');
const rowsOf = ({ rows }: Table, wanted: string) =>
  rows.filter(({ kind }) => kind === wanted).map(({ row }) => row);
const read = (drawing: string, options?: Parameters<typeof readTables>[1]) =>
  readTables(drawGrid(drawing), options);

describe('several tables on a sheet', () => {
  it('one above the other, each with its title', () => {
    const tables = read(`
      | 附件1 |
      | 2026年重点工作任务分解表 | < | < |
      | 序号 | 工作任务 | 完成时限 |
      | 1 | 修路 | 6月底 |
      | 备注：每月报送。 |

      | 附件2 |
      | 2025年遗留问题整改台账 | < | < | < |
      | 序号 | 问题 | 责任单位 | 整改时限 |
      | 1 | 公示不及时 | 财政所 | 3月底 |
      | 2 | 台账不全 | 党政办 | 4月底 |
    `);
    expect(
      tables.map(({ title, year, headerRows }) => [title?.value, year?.value, headerRows]),
    ).toEqual([
      ['2026年重点工作任务分解表', 2026, [3, 3]],
      ['2025年遗留问题整改台账', 2025, [9, 9]],
    ]);
    expect(tables.map((table) => [rowsOf(table, 'task'), rowsOf(table, 'footer')])).toEqual([
      [[4], [5]],
      [[10, 11], []],
    ]);
  });

  it('side by side, with a blank column between', () => {
    const tables = read(`
      | 上半年任务分解表 | < | < |  | 下半年任务分解表 | < | < |
      | 序号 | 工作任务 | 完成时限 |  | 序号 | 工作任务 | 完成时限 |
      | 1 | 修路 | 3月底 |  | 1 | 建桥 | 9月底 |
      | 2 | 植树 | 4月底 |  |   |      |        |
    `);
    expect(
      tables.map((table) => [table.title?.value, rolesOf(table), rowsOf(table, 'task')]),
    ).toEqual([
      ['上半年任务分解表', 'A seq B task C deadline', [3, 4]],
      ['下半年任务分解表', 'E seq F task G deadline', [3]],
    ]);
  });

  it('set in two columns without a gap', () => {
    const tables = read(`
      | 序号 | 事项 | 时限 | 序号 | 事项 | 时限 |
      | 1 | 修路 | 3月底 | 3 | 建桥 | 9月底 |
      | 2 | 植树 | 4月底 | 4 | 清淤 | 10月底 |
    `);
    expect(tables.map(rolesOf)).toEqual(['A seq B task C deadline', 'D seq E task F deadline']);
  });

  it('a table of people below the tasks is left alone', () => {
    const tables = read(`
      | 序号 | 工作任务 | 责任单位 | 完成时限 |
      | 1 | 修路 | 村建办 | 6月底 |

      | 序号 | 姓名 | 职务 | 联系电话 |
      | 1 | 张×× | 主任 | 13800000000 |
    `);
    expect(tables.map((table) => rowsOf(table, 'task'))).toEqual([[2]]);
  });

  it('a lone column beyond a gap belongs to the table', () => {
    const [table] = read(`
      | 序号 | 工作任务 | 完成时限 |  | 备注 |
      | 1 | 修路 | 6月底 |  | 急 |
    `);
    expect(rolesOf(table!)).toBe('A seq B task C deadline E note');
  });
});

describe('a header that repeats', () => {
  it('at a page break, with the title once more', () => {
    const tables = read(`
      | 2026年任务分解表 | < | < |
      | 序号 | 工作任务 | 完成时限 |
      | 1 | 修路 | 6月底 |
      | 2026年任务分解表（续） | < | < |
      | 序号 | 工作任务 | 完成时限 |
      | 2 | 建桥 | 9月底 |
    `);
    expect(
      tables.map((table) => [
        rowsOf(table, 'task'),
        rowsOf(table, 'header'),
        rowsOf(table, 'other'),
      ]),
    ).toEqual([[[3, 6], [5], [4]]]);
  });

  it('under each section', () => {
    const [table, ...others] = read(`
      | 序号 | 工作任务 | 完成时限 |
      | 一、党建 | < | < |
      | 1 | 学习 | 6月底 |
      | 二、民生 | < | < |
      | 序号 | 工作任务 | 完成时限 |
      | 2 | 建桥 | 9月底 |
    `);
    expect(others).toEqual([]);
    expect(table!.rows.map(({ row, kind, section }) => `${row} ${kind} ${section}`)).toEqual([
      '2 section 党建',
      '3 task 党建',
      '4 section 民生',
      '5 header 民生',
      '6 task 民生',
    ]);
  });

  it('after a gap, with numbers that begin again: another table', () => {
    expect(
      read(`
        | 序号 | 工作任务 | 完成时限 |
        | 1 | 修路 | 6月底 |


        | 序号 | 工作任务 | 完成时限 |
        | 1 | 建桥 | 9月底 |
      `),
    ).toHaveLength(2);
  });
});

describe('what stands over a table', () => {
  it.each([
    ['| 填报单位：青石镇党政办 | | 填报日期：2026年7月15日 |', '青石镇党政办', '2026-07-15'],
    [
      '| 填报单位（盖章）：青石镇党政办    填报人：张××    填报日期：2026.7.15 | < | < |',
      '青石镇党政办',
      '2026-07-15',
    ],
    ['| 填报单位：青石镇党政办填报时间：2026年7月15日 |', '青石镇党政办', '2026-07-15'],
    ['| 填报单位 | 青石镇党政办 | 填报日期 | 2026-07-15 |', '青石镇党政办', '2026-07-15'],
    ['| 单位：青石镇党政办 |  | 2026年7月15日 |', '青石镇党政办', '2026-07-15'],
    ['| | | 单位：万元 |', undefined, undefined],
    ['| | | （2026年7月15日） |', undefined, '2026-07-15'],
  ])('%s', (line, unit, date) => {
    const [table] = read(`
      | 任务分解表 | < | < |
      ${line}
      | 序号 | 工作任务 | 完成时限 |
      | 1 | 修路 | 6月底 |
    `);
    expect([table?.title?.value, table?.reportingUnit?.value, table?.issuedOn?.value]).toEqual([
      '任务分解表',
      unit,
      date,
    ]);
  });

  it('填报单位 and 填报日期 may stand below', () => {
    const [table] = read(`
      | 序号 | 工作任务 | 完成时限 |
      | 1 | 修路 | 6月底 |
      | 填报单位：青石镇党政办 | | 填报日期：2026年7月15日 |
    `);
    const { reportingUnit, issuedOn, year } = table!;
    expect([reportingUnit?.value, issuedOn?.value, year?.value]).toEqual([
      '青石镇党政办',
      '2026-07-15',
      2026,
    ]);
  });

  it('the year stands in the name of the sheet where nothing else tells it, else the person gives it', () => {
    const drawing = `
      | 工作任务 | 完成时限 |
      | 修路 | 6月底 |
    `;
    expect(
      readTables(drawGrid(drawing, { name: '2026年重点' }), { year: 2024 })[0]?.year?.value,
    ).toBe(2026);
    expect(read(drawing, { year: 2024 })[0]?.year?.value).toBe(2024);
    expect(read(drawing)[0]?.year).toBeNull();
  });
});

describe('rows', () => {
  it('are told apart', () => {
    const [table] = read(`
      | 序号 | 工作任务 | 具体措施 | 责任单位 | 完成时限 |
      | (1) | (2) | (3) | (4) | (5) |
      | 总计 | | 12项 | | |
      | 第一部分 党的建设 | < | < | < | < |
      | 一 | 组织建设 | | | |
      | 1 | 发展党员 | 培训 | 党建办 | 6月底 |
      | | | 考察 | 党建办 | 9月底 |
      | 小 计 | | 2项 | | |
      | 3 | | | | |
      | 2 | 基层治理 | | | |
      | 2.1 | 网格管理 | 走访 | 综治中心 | 全年 |
      | 注：本表一式两份。 |
      | 填表人：李×× | | 审核人：王×× | | |
    `);
    expect(table!.rows.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
      '2 other',
      '3 total',
      '4 section',
      '5 section',
      '6 task',
      '7 task',
      '8 total',
      '9 other',
      '10 section',
      '11 task',
      '12 footer',
      '13 footer',
    ]);
  });

  it('a heading without a number stands over rows that have one, and notes are no tasks', () => {
    const [table] = read(`
      | 序号 | 工作任务 | 责任单位 | 完成时限 |
      |      | 收入管理 |   |   |
      | 1 | 核对非税收入台账 | 财政所 | 3月底 |
      | 2 | 清缴往来欠款 | 财政所 | 6月底 |
      |      | 支出管理 |   |   |
      | 3 | 公开“三公”经费 | 党政办 | 9月底 |
      | …… | …… | …… | …… |
      | 备注： | 每季度末报送。 |   |   |
    `);
    expect(rowsOf(table!, 'section')).toEqual([2, 5]);
    expect(rowsOf(table!, 'task')).toEqual([3, 4, 6]);
  });

  it('a header may explain at length how its column is filled in', () => {
    const how =
      '请对照任务逐项填写，写明已做的工作、取得的成效、下一步打算，未按时完成的请说明原因并附佐证材料';
    const [table] = read(`
      | 序号 | 工作任务 | 完成时限 | 进展情况（${how}） |
      | 1 | 修路 | 3月底 | 已完成 |
      | 2 | 建桥 | 6月底 | 正在推进 |
    `);
    expect(rolesOf(table!)).toBe('A seq B task C deadline D progress');
  });

  it('a footer may set a rule for the owners', () => {
    const [table] = read(`
      | 工作任务 | 责任单位 |
      | 修路 | 村建办、农业办 |
      | 注：责任单位中排在首位的为牵头单位。 | < |
    `);
    expect(table?.firstOwnerLeads).toBe(true);
  });
});

describe('sheets without tasks', () => {
  it.each([
    ['an empty sheet', ''],
    [
      'a list of people',
      '| 序号 | 姓名 | 单位 | 职务 | 联系电话 |\n| 1 | 张×× | 党政办 | 主任 | 13800000000 |',
    ],
    [
      'a price list',
      '| 序号 | 项目名称 | 规格 | 单价 | 数量 | 金额 |\n| 1 | 打印纸 | A4 | 20 | 5 | 100 |',
    ],
    [
      'a duty roster',
      '| 日期 | 带班领导 | 值班人员 | 电话 |\n| 2026-10-01 | 张×× | 李×× | 13800000000 |',
    ],
    [
      'prose',
      '| 关于做好重点工作的通知 |\n| 各村、各部门： |\n| 现将有关事项通知如下，请认真抓好落实。 |',
    ],
    ['numbers', '| 1 | 2 | 3 |\n| 4 | 5 | 6 |'],
  ])('%s', (_, drawing) => {
    expect(read(drawing)).toEqual([]);
  });
});

describe('columns', () => {
  it('under words nobody knows are no table', () => {
    expect(
      read(`
        | 事儿 | 何时 | 谁办 |
        | 修建村道三公里 | 6月底前 | 村建办 |
      `),
    ).toEqual([]);
  });

  it('without a header are told by their values', () => {
    const [table] = read(`
      | | 工作任务 | | 完成情况 | |
      | 1 | 修建村道 | 6月底前 | 已完成 | 村建办 |
      | 2 | 修建村桥 | 9月底前 | 推进中 | 水利站、村建办 |
      | 3 | 植树造林 | 长期坚持 | 推进中 | 林业站 |
    `);
    expect(rolesOf(table!)).toBe('A seq B task C deadline D progress E responsible');
    expect(table!.columns[2]).toMatchObject({
      header: '',
      reason: { code: 'looksLike', share: 1 },
    });
  });

  it.each([
    ['完成日期', '6月底前', 'deadline'],
    ['完成日期', '2026-03-01', 'completedOn'],
  ])('%s that holds %s is the %s', (header, value, role) => {
    const [table] = read(`
      | 工作任务 | 责任单位 | 完成情况 | ${header} |
      | 修路 | 村建办 | 已完成 | ${value} |
    `);
    expect(table?.columns.at(-1)?.role).toBe(role);
  });

  it('the only column left carries the tasks, and says so', () => {
    const [table] = read(`
      | 序号 | 整改措施 | 责任单位 | 整改时限 |
      | 1 | 建立台账逐项销号 | 党政办 | 6月底 |
    `);
    expect(table?.columns[1]).toMatchObject({ role: 'task', reason: { code: 'position' } });
  });
});

describe('corrections', () => {
  const drawing = `
    | 任务分解表 | < | < | < |
    | 序号 | 工作任务 | 要点 | 完成时限 |
    | 1 | 修路 | 三公里 | 6月底 |
  `;
  const [plain] = read(drawing);

  it('of a role are kept with their reason, and the task gives way', () => {
    const [table] = read(drawing, { corrections: { columns: { C: 'task' } } });
    expect(table?.columns.map(({ role, reason }) => [role, reason.code])).toEqual([
      ['seq', 'headerWord'],
      ['category', 'headerWord'],
      ['task', 'chosen'],
      ['deadline', 'headerWord'],
    ]);
  });

  it('of the header rows', () => {
    const [table] = read(
      `
      | 任务分解表 | < | < |
      | 工作 | 办完 | 谁 |
      | 修路 | 6月底 | 村建办 |
      `,
      { corrections: { headerRows: [2, 2], columns: { A: 'task', B: 'deadline' } } },
    );
    expect([table?.headerRows, rowsOf(table!, 'task')]).toEqual([[2, 2], [3]]);
  });

  it('hold only while the header is unchanged', () => {
    const corrections = {
      columns: { C: 'measure' as const },
      fingerprint: headerFingerprint(plain!),
    };
    const moved = `\n${drawing.replace('修路', '建桥')}`;
    const changed = drawing.replace('要点', '重点');
    expect(read(moved, { corrections })[0]?.columns[2]?.reason.code).toBe('chosen');
    expect(read(changed, { corrections })[0]?.columns[2]?.reason.code).not.toBe('chosen');
  });

  it('leave the other tables of the sheet alone', () => {
    const two = `${drawing}
      |
      |
      | 序号 | 工作任务 | 责任单位 |
      | 1 | 植树 | 林业站 |
    `;
    const tables = read(two);
    expect(tables).toHaveLength(2);
    const corrections = {
      columns: { C: 'note' as const },
      fingerprint: headerFingerprint(tables[1]!),
    };
    const [first, second] = read(two, { corrections });
    expect(first).toEqual({ ...tables[0]!, cell: expect.any(Function) as unknown });
    expect(second?.columns[2]).toMatchObject({ role: 'note', reason: { code: 'chosen' } });
  });

  it('stored by somebody else are no trouble', () => {
    const odd = { headerRows: 'x', columns: { A: 'nonsense', B: 7 }, fingerprint: 3 } as never;
    expect(read(drawing, { corrections: odd })).toHaveLength(1);
  });
});

describe('any grid', () => {
  const WORDS = [
    '序号',
    '工作任务',
    '责任单位',
    '完成时限',
    '完成情况',
    '责任分工',
    '一、党建',
    '合计',
    '备注',
    '备注：x',
    '1',
    '修路',
    '6月底',
    '党政办',
    ' ',
    '\n',
    '=1+1',
    '（一）',
  ];
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
    fc.constantFrom<CellValue>(
      null,
      1,
      -3.5,
      true,
      { kind: 'date', date: '2026-06-30' },
      { kind: 'percent', percent: 50 },
      { kind: 'error', error: '#REF!' },
    ),
    fc.string({ maxLength: 40 }),
  );
  const grid = fc.record({
    cells: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
    gaps: fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }),
    merges: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(3),
        fc.nat(9),
      ),
      { maxLength: 10 },
    ),
  });
  const toGrid = ({
    cells,
    gaps,
    merges,
  }: {
    cells: CellValue[][];
    gaps: number[];
    merges: [number, number, number, number][];
  }): Grid => {
    let row = 0;
    const rows = cells.map((values, at) => ({ row: (row += 1 + gaps[at]!), cells: values }));
    return {
      ...drawGrid(''),
      rows,
      merges: merges.map(([top, left, down, right]) => ({
        top,
        left,
        bottom: top + down,
        right: left + right,
      })),
    };
  };

  const HEADER_OVER_A_BLANK_ROW = {
    cells: [['序号', '备注'], [], ['=1+1', { kind: 'date' as const, date: '2026-06-30' }]],
    gaps: [0, 0, 1, ...Array<number>(11).fill(0)],
    merges: [[1, 1, 2, 0]] as [number, number, number, number][],
  };

  it('is read without throwing, the same way each time, and only of rows that are there', () => {
    fc.assert(
      fc.property(grid, (drawn) => {
        const sheet = toGrid(drawn);
        const tables = readTables(sheet);
        const again = readTables(sheet);
        expect(again.map(({ rows, columns }) => ({ rows, columns }))).toEqual(
          tables.map(({ rows, columns }) => ({ rows, columns })),
        );
        const known = new Set(sheet.rows.map(({ row }) => row));
        for (const { rows, area, title, columns, cell } of tables) {
          for (const { row } of rows) {
            expect(known.has(row) && row <= area.bottom).toBe(true);
            for (const { column } of columns)
              expect(known.has(cell(row, column).row) || cell(row, column).value === null).toBe(
                true,
              );
          }
          if (title)
            expect(
              sheet.rows.some(({ row, cells }) =>
                cells.some((_, at) => cellAddress(row, at + 1) === title.at.address),
              ),
            ).toBe(true);
        }
      }),
      { numRuns: 300, examples: [[HEADER_OVER_A_BLANK_ROW]] },
    );
  });
});
