import { cellAddress } from '../../../src/core/grid/address';
import type { DrawnCell, DrawnSheet } from '../../../src/core/changes/drawing';
import { linesIn } from '../../../src/core/changes/parts/row-height';
import { summarySheets } from '../../../src/core/changes/summary-sheets';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { makeChecked } from '../summaries/make-checked';
import type { TaskSketch } from '../tasks/make-task';
import { summaryOptions } from './summary-options';

const LONG = '深入推进农村人居环境整治提升五年行动，完成农户厕所改造和生活污水治理任务';
const TASKS: readonly TaskSketch[] = [
  { sequence: '1-1', task: '修路', due: '2026-07-10', lead: ['村建办'], leader: ['张×'] },
  {
    sequence: '（二）12-3-4',
    category: `一、${LONG}`,
    task: `${LONG}，${LONG}`,
    measure: `“十四五”期间${LONG}：${LONG}`,
    due: '2026-07-01',
    progress: `正在推进，${LONG.repeat(3)}`,
    lead: ['人力资源和社会保障服务中心', '经济发展和自然资源办公室'],
    support: ['党政综合办公室（人大办公室）', '社会事务和应急管理综合服务中心'],
    leader: ['欧阳某某', '上官某某', '司马某某'],
    person: ['主任诸葛某某', '副主任东方某某'],
  },
  { deadlineText: `${LONG}之日起10个工作日内`, lead: ['村建办'], task: LONG },
  { due: '2026-08-31', progress: '已完成', task: LONG, lead: ['水务站'] },
];
/** The same tasks on two sheets: every source then names its sheet. */
const ON_TWO = TASKS.map((task, i) => ({
  ...task,
  sheet: i < 2 ? '青石镇重点工作任务分解' : '民生实事',
}));

interface Shown {
  readonly text: string;
  readonly style: string;
}

function shown(cell: DrawnCell, ofRow: string | undefined, ofColumn: string): Shown {
  const own = typeof cell === 'object' && cell !== null && 'style' in cell ? cell : null;
  const value = own ? own.value : (cell as Exclude<DrawnCell, { style: string }>);
  const style = own?.style ?? ofRow ?? ofColumn;
  if (value === null || typeof value === 'number') return { text: '', style };
  if (typeof value === 'string') return { text: value, style };
  if ('link' in value) return { text: value.text, style };
  const text = 'formula' in value && typeof value.value === 'string' ? value.value : '';
  return { text, style };
}

/** Cells whose text needs more lines than their row has room for. */
function cut(sheet: DrawnSheet): string[] {
  return sheet.rows.flatMap(({ cells, height, style }, r) =>
    cells.flatMap((cell, c) => {
      const column = sheet.columns[c]!;
      const { text, style: name } = shown(cell, style, column.style);
      const look = sheet.styles[name]!;
      if (column.hidden || !look.wrap || text === '') return [];
      const area = sheet.merges.find(({ top, left }) => top === r + 1 && left === c + 1);
      const width = sheet.columns
        .slice(c, area?.right ?? c + 1)
        .reduce((sum, { width }) => sum + width, 0);
      const room = sheet.rows
        .slice(r, area?.bottom ?? r + 1)
        .reduce((sum, row) => sum + (row.height ?? 15), 0);
      const lines = linesIn(text, ((width * 7 - 5) * 11) / (7.5 * look.size));
      const needed = Math.min(409, lines * look.size * 1.3);
      return needed <= room || room === 409 || height === undefined
        ? []
        : [`${cellAddress(r + 1, c + 1)} ${text} needs ${lines} lines, has ${room} points`];
    }),
  );
}

test('Chinese headers break where they are written to break', () => {
  const changes = summarySheets(makeChecked(TASKS), summaryOptions(), zhCN.sheets);
  const broken = changes.flatMap((change) => {
    if (change.kind !== 'setSheet' || change.key === 'overview') return [];
    const { rows, columns, merges } = change.sheet;
    return rows.flatMap(({ cells, style }, r) =>
      style !== 'header'
        ? []
        : cells.flatMap((cell, c) => {
            const isMerged = merges.some(
              ({ top, left, right }) => top === r + 1 && left === c + 1 && right > left,
            );
            if (typeof cell !== 'string' || isMerged) return [];
            const isBroken =
              linesIn(cell, (columns[c]!.width * 7 - 5) / 7.5) > cell.split('\n').length;
            return isBroken ? [`${change.key} ${cell}`] : [];
          }),
    );
  });
  expect(broken).toEqual([]);
});

describe.each([zhCN, enUS])('in $language', ({ sheets: words }) => {
  describe.each([
    ['one sheet', TASKS],
    ['two sheets', ON_TWO],
  ])('of %s', (_, tasks) => {
    const changes = summarySheets(makeChecked(tasks), summaryOptions(), words);
    const sheets = changes.flatMap((change) =>
      change.kind === 'setSheet' ? [[change.key, change.sheet] as const] : [],
    );
    test.each(sheets)('no text is cut in %s', (_, sheet) => {
      expect(cut(sheet)).toEqual([]);
    });
  });
});
