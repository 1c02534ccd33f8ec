import { sheetNames } from '../../../src/core/changes/sheet-names';
import { sharedTitle, sheetTitle, titleSubject } from '../../../src/core/changes/title-subject';
import { briefSheetNames, stackedNames } from '../../../src/core/changes/parts/short-names';
import { linesIn, lineCount, rowHeight } from '../../../src/core/changes/parts/row-height';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { summaryOptions } from './summary-options';

describe('names of our sheets', () => {
  const named = (names: readonly string[], ours = {}) =>
    sheetNames(summaryOptions('2026-07-15', { names, ours }), zhCN.sheets);

  it('are the standing ones where they are free', () => {
    expect(named(['分解表']).ledger).toBe('督办_台账');
  });
  it('never take a name of the clerk’s, whatever its case', () => {
    expect(named(['督办_台账', '督办_台账(2)']).ledger).toBe('督办_台账(3)');
    const options = summaryOptions('2026-07-15', { names: ['督办_LEDGER'] });
    expect(sheetNames(options, enUS.sheets).ledger).toBe('督办_Ledger(2)');
  });
  it('stay what the clerk made them', () => {
    const ours = { ledger: '台账（新）', overview: '督办_总览' };
    expect(named(['分解表', '台账（新）', '督办_总览'], ours)).toMatchObject(ours);
  });
  it.each([zhCN, enUS])('are different in $language and leave room for (2)', ({ sheets }) => {
    const all = Object.values(sheets.sheetNames);
    expect(new Set(all).size).toBe(9);
    expect(all.every((name) => name.length <= 25 && !/[\\/?*[\]:]/.test(name))).toBe(true);
  });
});

test.each([
  ['××镇2026年重点工作任务分解表', '××镇2026年重点工作'],
  ['××镇2026年重点工作任务分解表（附件1）', '××镇2026年重点工作'],
  ['××县纪委监委\n巡察反馈问题整改台账', '××县纪委监委巡察反馈'],
  ['问题整改台账', '问题整改台账'],
  ['任务表', '任务'],
  ['2026年重点任务分解表', '2026年重点任务'],
  ['2025—2027年行动计划任务分解表', '2025—2027年行动计划'],
  ['2026 年 重点工作 任 务 分 解 表', '2026年重点工作'],
  ['Work Plan 2026  "final"', 'Work Plan 2026 "final"'],
  [null, ''],
])('the subject of %s is %s', (title, subject) => {
  expect(titleSubject(title)).toBe(subject);
});

test.each([
  ['2026年重点工作', '2026年重点工作任务督办台账'],
  ['2026年重点任务', '2026年重点任务督办台账'],
  ['', '任务督办台账'],
])('the ledger about %s is titled %s', (subject, title) => {
  expect(sheetTitle(subject, zhCN.sheets.titles.ledger)).toBe(title);
});

test.each([
  [[], null],
  [['××镇2026年重点工作任务分解表'], '××镇2026年重点工作任务分解表'],
  [['××镇任务分解表', '××镇任务分解表'], '××镇任务分解表'],
  [['甲办2026年重点工作任务分解表', '乙办2026年重点工作任务分解表'], '2026年重点工作任务分解表'],
  [['2026年重点工作任务分解表', '2026年民生实事任务分解表'], null],
  [['甲办2026年任务表', '乙办2025年任务表'], null],
])('tables named %j are together %s', (titles, title) => {
  expect(sharedTitle(titles)).toBe(title);
});

test.each([
  ['a character that does not fit', '一二三四五六', 10, 2],
  ['a comma goes with the character before it', '一二三四，五六七', 8, 3],
  ['a bracket goes with the character after it', '一二三（四五六）', 8, 3],
  ['digits stay together', '一二三2026年', 10, 2],
  ['a word longer than the line is broken', 'abcdefghijklmnop', 10, 2],
  ['line breaks as written', '一\n\n二', 10, 3],
])('lines: %s', (_, text, room, lines) => {
  expect(linesIn(text, room)).toBe(lines);
});

test('heights: 16 points a line, at least 22, never over 409', () => {
  expect(lineCount('开展巡察', 10)).toBe(1);
  expect(lineCount('开展巡察\n整改', 10)).toBe(2);
  expect(lineCount('开展巡察整改落实', 10)).toBe(2);
  expect(rowHeight([['', 10]])).toBe(22);
  expect(rowHeight([['开展巡察整改落实', 10]])).toBe(38);
  expect(rowHeight([['长'.repeat(30_000), 10]])).toBe(406);
});

test.each([
  [
    ['县住房和城乡建设局（县人民防空办公室）', '财政局'],
    ['县住房和城乡建设局', '财政局'],
  ],
  [['财政局（国资局）'], ['财政局（国资局）']],
  [
    ['县市场监督管理局（稽查大队）', '县市场监督管理局（综合科室）'],
    ['县市场监督管理局（稽查大队）', '县市场监督管理局（综合科室）'],
  ],
  [
    ['县市场监督管理局', '县市场监督管理局（稽查大队）'],
    ['县市场监督管理局', '县市场监督管理局（稽查大队）'],
  ],
  [['县住房和城乡建设局城市管理综合执法大队'], ['县住房和城乡建…综合执法大队']],
  [['（拟新组建的县级综合行政执法队）'], ['（拟新组建的县…行政执法队）']],
])('above the matrix %j stand as %j', (names, short) => {
  expect(stackedNames(names)).toEqual(short);
});

test.each([
  [
    ['巡察整改', '重点工作'],
    ['巡察整改', '重点工作'],
  ],
  [
    ['县委依法治县办2026年任务第一部分', '民生'],
    ['县委依法…一部分', '民生'],
  ],
  [
    ['2026年任务分解表（党建）', '2026年任务分解表（党建）2', '2026年任务落实表（党建）'],
    ['2026年任务分解表（党建）', '2026…建）2', '2026年任务落实表（党建）'],
  ],
  [['📋📋📋📋📋📋📋📋📋📋'], ['📋📋📋📋…📋📋📋']],
])('beside an address %j are called %j', (names, brief) => {
  expect([...briefSheetNames(names).values()]).toEqual(brief);
});
