import { areaAddress, type Area } from '../../../src/core/grid/address';
import { OUR_SHEETS, type OurSheetKey } from '../../../src/core/grid/grid';
import type { Change } from '../../../src/core/changes/change';
import type { DrawnCell, DrawnSheet, DrawnValue } from '../../../src/core/changes/drawing';
import { linesIn } from '../../../src/core/changes/parts/row-height';
import { sheetsForHighlights, summarySheets } from '../../../src/core/changes/summary-sheets';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { makeChecked } from '../summaries/make-checked';
import type { TaskSketch } from '../tasks/make-task';
import { summaryOptions } from './summary-options';

const TASKS: readonly TaskSketch[] = [
  {
    category: '一、党建',
    task: '=压实责任',
    measure: '召开会议',
    due: '2026-06-30',
    lead: ['甲办', '乙站'],
    support: ['丙所'],
    leader: ['张×'],
    person: ['王×'],
  },
  {
    category: '一、党建',
    task: '+建立清单',
    due: '2026-07-20',
    lead: ['乙站'],
    progress: '@正在推进',
  },
  { category: '二、农业', due: '2027-01-31', lead: ['李**'], progress: '已完成' },
  { deadline: { kind: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=FR' }, deadlineText: '每周五' },
  { sheet: '二办', deadlineText: '待定', responsible: ['丁办'] },
  {
    sheet: '二办',
    deadline: { kind: 'ongoing', ongoing: true, due: '2026-12-31' },
    deadlineText: '全年',
  },
];
const CHECKED = makeChecked(TASKS, { roster: ['名册办'] });

function drawn(changes: readonly Change[]): Record<OurSheetKey, DrawnSheet> {
  const sheets = changes.flatMap((change) =>
    change.kind === 'setSheet' ? [[change.key, change.sheet] as const] : [],
  );
  return Object.fromEntries(sheets) as Record<OurSheetKey, DrawnSheet>;
}

function valueOf(cell: DrawnCell | undefined): DrawnValue {
  return typeof cell === 'object' && cell !== null && 'style' in cell ? cell.value : (cell ?? null);
}

const shown = (cell: DrawnCell | undefined): string | number | boolean | null => {
  const value = valueOf(cell);
  if (value === null || typeof value !== 'object') return value;
  if ('formula' in value) return value.value;
  return 'text' in value ? value.text : value.date;
};

const SHEETS = drawn(summarySheets(CHECKED, summaryOptions(), zhCN.sheets));
const row = (sheet: DrawnSheet, number: number) => sheet.rows[number - 1]!.cells.map(shown);

test('all nine sheets in their order, then the names', () => {
  const changes = summarySheets(CHECKED, summaryOptions(), zhCN.sheets);
  expect(changes.slice(0, 9).map((change) => change.kind === 'setSheet' && change.key)).toEqual(
    OUR_SHEETS,
  );
  expect(changes.slice(9)).toContainEqual({
    kind: 'setName',
    name: 'Duban_State',
    refersTo: '督办_台账!$L$4:$L$9',
  });
});

test('no tasks, no sheets', () => {
  expect(summarySheets(makeChecked([]), summaryOptions(), zhCN.sheets)).toEqual([]);
});

describe.each([zhCN, enUS])('every sheet in $language', ({ sheets: words }) => {
  const all = Object.entries(drawn(summarySheets(CHECKED, summaryOptions(), words)));
  it.each(all)('%s: known looks, no row wider than the columns, merges apart', (_, sheet) => {
    for (const { cells, style } of sheet.rows) {
      expect(cells.length).toBeLessThanOrEqual(sheet.columns.length);
      if (style) expect(sheet.styles).toHaveProperty(style);
      for (const cell of cells) {
        if (typeof cell === 'object' && cell !== null && 'style' in cell) {
          expect(sheet.styles).toHaveProperty(cell.style);
        }
        const value = valueOf(cell);
        if (typeof value === 'object' && value !== null && 'formula' in value) {
          expect(value.formula).not.toMatch(/undefined|NaN|null|^=/);
          expect(value.formula.length).toBeLessThan(8192);
          // what Excel does not share
          if (value.inRow) expect(value.formula.replace(/"[^"]*"/g, '')).not.toContain('!');
        }
      }
    }
    for (const { style } of sheet.columns) expect(sheet.styles).toHaveProperty(style);
    const overlapping = sheet.merges.filter((a, i) =>
      sheet.merges.some((b, k) => k < i && overlap(a, b)),
    );
    expect(overlapping.map(areaAddress)).toEqual([]);
    expect(sheet.page.printArea.bottom).toBeLessThanOrEqual(sheet.rows.length);
  });
});

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

test('the ledger: one row a task, text as text, the next day, the row on its own sheet', () => {
  expect(row(SHEETS.ledger, 4)).toEqual([
    null,
    '党建',
    '=压实责任：召开会议',
    '甲办、乙站',
    '丙所',
    '张×',
    '王×',
    '2026-06-30',
    '2026-06-30',
    null,
    '未填',
    '■逾期',
    15,
    '分解表!F2',
    null,
    null,
    null,
    2,
    1,
    "#'分解表'!F",
    null,
    1,
    '■逾期',
    100_149_999_999,
  ]);
  expect(SHEETS.ledger.rows[3]!.cells[2]).toBe('=压实责任：召开会议');
  expect(SHEETS.ledger.rows[4]!.cells[9]).toBe('@正在推进');
  expect(row(SHEETS.ledger, 7).slice(11, 18)).toEqual([
    '∞长期坚持',
    '下次7月17日',
    '分解表!F5',
    null,
    '定期',
    46220,
    5,
  ]);
  expect(row(SHEETS.ledger, 8)[17]).toBe(10_000_006);
});

test('the assignments: a task that nobody carries still has a row', () => {
  const rows = SHEETS.assignments.rows
    .slice(3)
    .map(({ cells }) => cells.slice(1, 7).map(shown).join(' '));
  expect(rows).toContain('任务4 （未明确） — — 1 ∞长期坚持');
  expect(rows.slice(0, 5)).toEqual([
    '=压实责任：召开会议 甲办 单位 牵头 1 ■逾期',
    '=压实责任：召开会议 乙站 单位 牵头 1 ■逾期',
    '=压实责任：召开会议 丙所 单位 配合 0 ■逾期',
    '=压实责任：召开会议 张× 领导 责任领导 0 ■逾期',
    '=压实责任：召开会议 王× 个人 责任人 0 ■逾期',
  ]);
});

test('by unit: totals, rate, and the sum below', () => {
  const rows = SHEETS.byUnit.rows.slice(4).map(({ cells }) => cells.slice(0, 9).map(shown));
  expect(rows[0]).toEqual([1, '名册办', 0, 0, 0, 0, '—', 0, 0]);
  expect(rows[2]).toEqual([3, '乙站', 2, 2, 0, 0, 0, 1, 1]);
  expect(rows.at(-2)!.slice(0, 8)).toEqual(['合　计', null, 7, 5, 1, 0, 0.2, 2]);
  expect(rows.at(-1)![0]).toContain('合计7项次，实有任务6项');
});

test('what to chase: named once a unit, empty rows kept for other days', () => {
  const rows = SHEETS.toChase.rows.slice(4).map(({ cells }) => cells.slice(0, 10).map(shown));
  expect(rows.map((cells) => [cells[1], cells[6], cells[7], cells[9]])).toEqual([
    ['甲办', '■逾期', 15, '分解表!F2'],
    ['乙站', '■逾期', 15, '分解表!F2'],
    ['', '▲临期', -5, '分解表!F3'],
    ['', '', '', ''],
  ]);
});

test('where all deadlines stand in one column, it is told once, in the list', () => {
  const one = makeChecked([{ due: '2026-07-01', lead: ['甲办'] }]);
  const { ledger, toChase } = drawn(summarySheets(one, summaryOptions(), zhCN.sheets));
  const link = (sheet: DrawnSheet) => valueOf(sheet.rows[4]!.cells[9]);
  expect(row(ledger, 4)[19]).toBeNull();
  expect(link(toChase)).toMatchObject({
    formula: expect.stringContaining(`HYPERLINK("#'分解表'!F"&MOD(`),
    value: 'F2',
  });
  expect(link(SHEETS.toChase)).toMatchObject({
    formula: expect.stringContaining('HYPERLINK(INDEX(督办_台账!$T$4:$T$9,$M5)&MOD('),
  });
});

test('the matrix marks who leads and who supports', () => {
  const units = ['名册办', '甲办', '乙站', '丙所', '李**', '丁办'];
  expect(row(SHEETS.matrix, 3).slice(3)).toEqual(units);
  expect(row(SHEETS.matrix, 4).slice(2)).toEqual(['■逾期', null, '●', '●', '○', null, null]);
});

test.each([
  [700, 40],
  [2, 401],
])('a matrix of %i tasks and %i units is left out with a word', (tasks, units) => {
  const unitsOf = (i: number) =>
    Array.from({ length: Math.ceil(units / tasks) }, (_, j) => `单位${(i + j * tasks) % units}`);
  const many = makeChecked(
    Array.from({ length: tasks }, (_, i) => ({ lead: unitsOf(i), due: '2026-08-01' })),
  );
  const { matrix } = drawn(summarySheets(many, summaryOptions(), zhCN.sheets));
  expect(matrix.rows).toHaveLength(3);
  expect(shown(matrix.rows[2]!.cells[0])).toContain(`共${tasks}项任务、${units}个单位`);
});

test('more than 24 units stand side by side, on pages that repeat the tasks and the units', () => {
  const many = makeChecked(
    Array.from({ length: 50 }, (_, i) => ({ lead: [`单位${i}`], due: '2026-08-01' })),
  );
  const { matrix } = drawn(summarySheets(many, summaryOptions(), zhCN.sheets));
  expect(matrix.columns).toHaveLength(3 + 50);
  expect(matrix.rows).toHaveLength(2 + 1 + 50 + 2 + 1);
  expect(matrix.page).toMatchObject({ pagesAcross: 3, titleRows: [3, 3], titleColumns: [1, 3] });
  const title = { top: 1, left: 1, bottom: 1, right: 3 + 17 };
  expect(matrix.merges[0]).toEqual(title);
});

test.each([0, 1, 2, 3, 5])('the as-of day has room above a matrix of %i units', (units) => {
  const lead = Array.from({ length: units }, (_, i) => `单位${i}`);
  const few = makeChecked([{ lead, due: '2026-08-01' }]);
  const { matrix } = drawn(summarySheets(few, summaryOptions(), zhCN.sheets));
  const { left, right } = matrix.merges[2]!;
  const width = matrix.columns.slice(left - 1, right).reduce((sum, of) => sum + of.width, 0);
  expect(shown(matrix.rows[1]!.cells[left - 1])).toBe('统计截止日期：2026年7月15日');
  expect(width).toBeGreaterThanOrEqual(36);
});

test.each([
  [1, 500],
  [2, 300],
  [4, 100],
  [8, 30],
  [20, 30],
])('bars of %i units leave %i percent between them', (units, gap) => {
  const tasks = Array.from({ length: units }, (_, i) => ({
    lead: [`单位${i}`],
    due: '2026-08-01',
  }));
  const { overview } = drawn(summarySheets(makeChecked(tasks), summaryOptions(), zhCN.sheets));
  expect(overview.charts[1]).toMatchObject({ gap, labelSize: units > 12 ? 8 : 9 });
});

test('the as-of cell follows the calendar, or holds the day that was typed', () => {
  expect(valueOf(SHEETS.overview.rows[1]!.cells[9])).toEqual({ date: '2026-07-15' });
  const options = summaryOptions('2026-07-15', { asOf: { date: '2026-07-15', typed: false } });
  const { overview } = drawn(summarySheets(CHECKED, options, zhCN.sheets));
  expect(valueOf(overview.rows[1]!.cells[9])).toEqual({ formula: 'TODAY()', value: 46218 });
});

test('highlights alone need overview and ledger; sheets of an earlier run are drawn again', () => {
  expect(sheetsForHighlights({})).toEqual(['overview', 'ledger']);
  expect(sheetsForHighlights({ overview: '督办_总览', byUnit: '督办_按单位' })).toEqual(OUR_SHEETS);
  const only = sheetsForHighlights({});
  const sheets = drawn(summarySheets(CHECKED, summaryOptions('2026-07-15', { only }), zhCN.sheets));
  expect(Object.keys(sheets)).toEqual(only);
  expect(sheets.overview.charts).toHaveLength(1);
});

test('many persons are counted in their own rows, with the same numbers', () => {
  const tasks = Array.from({ length: 900 }, (_, i) => ({
    due: '2026-07-01',
    lead: ['甲办'],
    person: [`人员${i % 450}`],
    progress: i % 3 ? '' : '已完成',
  }));
  const { byPerson, byUnit, assignments } = drawn(
    summarySheets(makeChecked(tasks), summaryOptions(), zhCN.sheets),
  );
  expect(byPerson.rows[4]!.cells[2]).toEqual({
    formula: 'COUNT(督办_责任分工!$M$4:$M$5)',
    value: 2,
  });
  expect(byUnit.rows[4]!.cells[2]).toMatchObject({
    formula: expect.stringMatching(/^COUNTIFS/),
    value: 900,
  });
  expect(byPerson.rows[4]!.cells[4]).toEqual({
    formula: 'COUNTIF(督办_责任分工!$M$4:$M$5,-70000000)',
    value: 2,
  });
  expect(assignments.rows[3]!.cells.slice(10).map(shown)).toEqual([-70_000_000, null, -70_000_000]);
  expect(assignments.filter).toEqual({ top: 3, left: 1, bottom: 1803, right: 9 });
});

test('a list longer than 500 says how many are left', () => {
  const many = Array.from({ length: 600 }, (_, i) => ({
    due: '2026-07-01',
    lead: [`单位${i % 5}`],
  }));
  const { toChase } = drawn(summarySheets(makeChecked(many), summaryOptions(), zhCN.sheets));
  expect(toChase.rows).toHaveLength(4 + 500);
  expect(row(toChase, 3)[0]).toContain('合计：600项次，其中逾期600项次');
  expect(row(toChase, 3)[0]).toContain('其余100项次请在台账中按状态筛选');
  expect(row(toChase, 3)[10]).toBe(600);
});

test('a list with nothing to chase says so, and lives on', () => {
  const done = makeChecked([{ lead: ['甲办'], due: '2026-07-01', progress: '已完成' }]);
  const { toChase } = drawn(summarySheets(done, summaryOptions(), zhCN.sheets));
  const said = valueOf(toChase.rows[2]!.cells[0]);
  expect(shown(said)).toBe('截至统计截止日期，没有逾期的任务，也没有7天内到期的任务。');
  expect(said).toMatchObject({ formula: expect.stringMatching(/^IF\(\$?K\$?3=0,/) });
});

test('long texts: the ledger is wide enough for its highest row, the other sheets tell the beginning', () => {
  const long = '统筹推进各项重点工作，'.repeat(50);
  const tasks = [{ task: long, lead: ['甲办'], due: '2026-07-01', progress: long.slice(0, 440) }];
  const { ledger, assignments, matrix } = drawn(
    summarySheets(makeChecked(tasks), summaryOptions(), zhCN.sheets),
  );
  expect(ledger.columns[2]!.width).toBe(50);
  expect(ledger.columns[9]!.width).toBe(40);
  expect(ledger.rows[3]!.cells[2]).toBe(long);
  expect(linesIn(long, (50 * 7 - 5) / 7.5)).toBeLessThanOrEqual(25);
  expect(assignments.rows[3]!.cells[1]).toBe(`${long.slice(0, 160)}…`);
  expect(matrix.rows[3]!.cells[1]).toBe(`${long.slice(0, 160)}…`);
});

test.each([
  [zhCN, 12],
  [enUS, 14],
])('days have room in $language', ({ sheets }, width) => {
  const { ledger, toChase } = drawn(summarySheets(CHECKED, summaryOptions(), sheets));
  expect([ledger.columns[12]!.width, toChase.columns[7]!.width]).toEqual([width, width]);
});
