import { areaAddress, parseArea } from '../../../src/core/grid/address';
import { cleanChanges } from '../../../src/core/changes/clean-changes';
import { highlightChanges } from '../../../src/core/changes/highlight-changes';
import { checkTasks } from '../../../src/core/checks/check-tasks';
import { zhCN } from '../../../src/locale/zh-CN';
import { makeReading } from '../checks/make-reading';
import { makeChecked } from '../summaries/make-checked';

const TASKS = [2, 3, 4, 6, 7].map((row) => ({ row, due: '2026-07-01' }));

function areas(merges: readonly string[]): string {
  const grid = { merges: merges.map((merge) => parseArea(merge)!) };
  const checked = checkTasks(makeReading({ tasks: TASKS, grid }), {
    asOf: '2026-07-15',
    dueSoonDays: 7,
  });
  const [change] = highlightChanges(checked, { palette: 'classic' }, zhCN.sheets);
  return change?.kind === 'setHighlights'
    ? change.areas.map(areaAddress).join(' ')
    : String(change?.kind);
}

test.each([
  ['no merged cells', [], 'D2:G7'],
  ['a section row merged across', ['A5:H5'], 'D2:G7'],
  ['a merged task before the measure', ['C2:C4'], 'D2:G7'],
  ['an owner merged over several tasks', ['E2:E4', 'E6:E7'], 'D2:D7 F2:G7'],
  ['a cell merged with the section row below it', ['E4:E5'], 'D2:G7'],
  ['every column merged somewhere', ['D2:G3'], 'D4:G7'],
  ['every column merged everywhere', ['D2:G7'], 'D2:G7'],
])('%s', (_, merges, expected) => {
  expect(areas(merges)).toBe(expected);
});

test('each sheet counts its rows from its own ten million', () => {
  const sketch = { due: '2026-07-01' };
  const checked = makeChecked([
    { ...sketch, sheet: '一办' },
    { ...sketch, sheet: '二办' },
  ]);
  const changes = highlightChanges(checked, { palette: 'print' }, zhCN.sheets);
  expect(changes.map((change) => change.kind === 'setHighlights' && change.rules[0])).toEqual([
    {
      state: 'overdue',
      formula: 'INDEX(Duban_State,MATCH(ROW(),Duban_Row,0))="■逾期"',
      fill: 'C8C8C8',
    },
    {
      state: 'overdue',
      formula: 'INDEX(Duban_State,MATCH(ROW()+10000000,Duban_Row,0))="■逾期"',
      fill: 'C8C8C8',
    },
  ]);
});

test('a sheet without tasks loses old highlights', () => {
  const reading = makeReading({ tasks: [] });
  const checked = checkTasks(reading, { asOf: '2026-07-15', dueSoonDays: 7 });
  expect(highlightChanges(checked, { palette: 'classic' }, zhCN.sheets)).toEqual([
    { kind: 'deleteHighlights', sheet: '分解表' },
  ]);
});

test('cleaning takes away highlights, names, all nine sheets and what is remembered', () => {
  const { sheets } = makeReading({ tasks: TASKS });
  const kinds = cleanChanges({ sheets: sheets.map(({ grid }) => grid) }).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'deleteSheet')).toHaveLength(9);
  expect(new Set(kinds)).toEqual(
    new Set(['deleteHighlights', 'deleteName', 'deleteSheet', 'setMemory']),
  );
});
