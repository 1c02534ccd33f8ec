import { listedCount, MOST_LISTED_ASSIGNMENTS } from '../../../src/core/changes/parts/listed-count';
import type { DrawnSheet } from '../../../src/core/changes/drawing';
import { summarySheets } from '../../../src/core/changes/summary-sheets';
import type { OurSheetKey } from '../../../src/core/grid/grid';
import { zhCN } from '../../../src/locale/zh-CN';
import { makeChecked } from '../summaries/make-checked';
import type { TaskSketch } from '../tasks/make-task';
import { summaryOptions } from './summary-options';

it.each([
  ['fewer than the most: all', [0, 0, 1, 2, 2], 6, 5],
  ['as many as the most: all', [0, 0, 1, 2, 2], 5, 5],
  ['the last task would be cut: not a part of it', [0, 0, 1, 2, 2], 4, 3],
  ['between two tasks', [0, 0, 1, 2, 2], 3, 3],
  ['one task with more than the most', [0, 0, 0], 2, 0],
])('%s', (_, indexes, most, count) => {
  const parties = indexes.map((index) => ({ index }));
  expect(listedCount(parties, most)).toBe(count);
});

function drawn(tasks: readonly TaskSketch[]) {
  const changes = summarySheets(makeChecked(tasks), summaryOptions(), zhCN.sheets);
  return (key: OurSheetKey): DrawnSheet => {
    const change = changes.find((one) => one.kind === 'setSheet' && one.key === key);
    if (change?.kind !== 'setSheet') throw new Error(`no sheet ${key}`);
    return change.sheet;
  };
}

describe('more assignments than are listed', () => {
  const TASKS = MOST_LISTED_ASSIGNMENTS / 4 + 10;
  const task = { lead: ['甲办', '乙站'], support: ['丙所'], person: ['王×'], due: '2026-06-30' };
  const sheet = drawn(new Array(TASKS).fill(task));
  const assignments = sheet('assignments');
  const lastListed = MOST_LISTED_ASSIGNMENTS + 3;

  it('the sheet says how many there are, and where the others are found', () => {
    expect(assignments.rows[1]!.cells[0]).toBe(
      '填报单位：××镇党政办公室　共100040条，本表列前100000条，其余见督办_台账；各表合计按全部计算。',
    );
    expect(assignments.filter).toMatchObject({ bottom: lastListed });
    expect(assignments.page.printArea).toMatchObject({ bottom: lastListed });
    expect(assignments.rows).toHaveLength(lastListed);
  });

  it('units are counted over all tasks; what is counted from the rows alone is a plain number', () => {
    const [first, , third] = sheet('byUnit').rows.slice(4);
    const [, name, tasks] = first!.cells;
    expect([name, tasks]).toEqual([
      '甲办',
      { formula: expect.stringContaining('COUNT(督办_责任分工!'), value: TASKS },
    ]);
    expect(third!.cells.slice(1, 3)).toEqual(['丙所', expect.anything()]);
    expect(third!.cells[15]).toBe(TASKS);
  });

  it('the rows below hold only what units are counted by', () => {
    const more = MOST_LISTED_ASSIGNMENTS + 7;
    const { rows } = drawn(new Array(more).fill({ lead: ['甲办'] }))('assignments');
    expect(rows).toHaveLength(more + 3);
    const [shown, hidden] = [rows.at(-1)!.cells.slice(0, 10), rows.at(-1)!.cells.slice(10)];
    expect(shown).toEqual(new Array(10).fill(null));
    const formula = `督办_台账!$X$${3 + more}`;
    expect(hidden).toEqual([{ formula, value: -30_000_000 }, null, null]);
  });
});
