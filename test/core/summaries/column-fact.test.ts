import { readWorkbook } from '../../../src/core/read-workbook';
import { columnFact } from '../../../src/core/summaries/column-fact';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { drawGrid } from '../grid/draw-grid';
import { workbookOf } from '../workbook-of';

/** What is said of every column of the first table. */
function said(drawing: string, { columns } = zhCN): string[] {
  const reading = readWorkbook(workbookOf(drawGrid(drawing))).sheets[0]!.tables[0]!;
  return reading.table.columns.map((column) =>
    columns.understood(column.reason, columnFact(reading, column)),
  );
}

const WHOLE = `
  | 2026年重点工作任务分解表 | < | < | < | < | < | < | < | < |
  | 序号 | 类别 | 重点任务 | 牵头单位 | 责任领导 | 完成时限 | 完成情况 | 信息报送 | 随手记 |
  | 1 | 农业 | 修路 | 村建办 | 张某某 | 6月底前 | 已完成 | 2 | 甲、乙看过了吗 |
  | 2 | ^ | 建桥 | 村建办、水务站 | 张某某 | 批复后60日内 | 推进中 | 1 | |
  | 4 | 民生 | 走访 | 财政所 | 李某某 | | | 1 | 丙说要改 |
  | 5 | 民生 | 体检 | 财政所 | 李某某 | 长期坚持 | | 3 | |
`;

test('each column is told by what it holds', () => {
  expect(said(WHOLE)).toEqual([
    '1–5，缺1个',
    '合并单元格，2类',
    '4项',
    '3个单位',
    '2人',
    '2项读懂，1项定不出日期，1项空白',
    '已填2项，空白2项',
    '数字，没有对应的用途',
    '文字，没有对应的用途',
  ]);
  expect(said(WHOLE, enUS)).toEqual([
    '1–5, 1 missing',
    '2 kinds, merged cells',
    '4 items',
    '3 units',
    '2 names',
    '2 understood, 1 without a day, 1 blank',
    '2 filled in, 2 blank',
    'Numbers, no use known for them',
    'Words, no use known for them',
  ]);
});

const OF_ONE: readonly (readonly [what: string, header: string, values: string[], said: string])[] =
  [
    ['numbers without a gap', '序号', ['1', '2', '3'], '1–3，连续'],
    ['numbers that begin anew', '序号', ['1', '2', '1'], '分2段编号'],
    ['numbers of parts', '序号', ['1-1', '1-2', '2-1'], '3项'],
    ['no unit in a unit column', '牵头单位', ['', '', ''], '整列空白'],
    ['all filled in', '完成情况', ['已完成', '推进中', '未启动'], '每项都已填写'],
    ['every deadline understood', '完成时限', ['6月底', '全年', '每季度'], '3项读懂'],
    ['ticks', '信息栏', ['√', '', '√'], '√一类的符号，没有对应的用途'],
    ['nothing under a header', '信息栏', ['', '', ''], '整列空白'],
  ];

test.each(OF_ONE)('%s', (_, header, values, expected) => {
  const rows = values.map((value, i) => `| 任务${i + 1}：修通村道 | 村建办 | ${value} |`);
  const fixed = header === '牵头单位' ? '联系人' : '责任单位';
  const drawn = said(
    `| 2026年任务分解表 | < | < |\n| 工作任务 | ${fixed} | ${header} |\n${rows.join('\n')}`,
  );
  expect(drawn[2]).toBe(expected);
});

test('a column told by its place or its values says so beside what it holds', () => {
  const { understood } = zhCN.columns;
  const units = { code: 'units', count: 3 } as const;
  expect(understood({ code: 'looksLike', share: 0.9 }, units)).toBe('按内容判断，3个单位');
  expect(understood({ code: 'position' }, units)).toBe('按位置判断，请核对；3个单位');
  expect(understood({ code: 'chosen' }, units)).toBe('您选定的，3个单位');
  expect(understood({ code: 'groupHeader', word: '责任单位' }, units)).toBe(
    '上一级表头有“责任单位”，3个单位',
  );
  expect(understood({ code: 'headerWord', word: '单位' }, null)).toBe('表头有“单位”');
});

test('of two progress columns, each is told by its values', () => {
  const drawn = said(`
    | 2026年任务分解表 | < | < |
    | 工作任务 | 上半年完成情况 | 下半年完成情况 |
    | 修通村道 | 已完成 | |
    | 建成便桥 | 推进中 | 已完成 |
  `);
  expect(drawn.slice(1)).toEqual(['文字', '文字']);
});
