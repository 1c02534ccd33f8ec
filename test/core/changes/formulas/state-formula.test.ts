import fc from 'fast-check';
import { addDays } from '../../../../src/core/calendar/iso-date';
import { nextOccurrence } from '../../../../src/core/calendar/recurrence';
import { toSerial } from '../../../../src/core/calendar/serial';
import { checkTasks } from '../../../../src/core/checks/check-tasks';
import { daysFormula, daysValue } from '../../../../src/core/changes/formulas/days-formula';
import { stateFormula } from '../../../../src/core/changes/formulas/state-formula';
import type { DrawnValue } from '../../../../src/core/changes/drawing';
import { summarySheets } from '../../../../src/core/changes/summary-sheets';
import type { DeadlineKind } from '../../../../src/core/tasks/deadline/deadline';
import { enUS } from '../../../../src/locale/en-US';
import { zhCN } from '../../../../src/locale/zh-CN';
import { makeChecked } from '../../summaries/make-checked';
import { summaryOptions } from '../summary-options';
import { evaluate } from './evaluate';

const day = fc.integer({ min: -60, max: 60 }).map((n) => addDays('2026-07-15', n));
const kind = fc.constantFrom<DeadlineKind>(
  'date',
  'ongoing',
  'recurring',
  'immediate',
  'event',
  'unparsed',
);
const task = fc.record({
  deadline: fc.record({
    kind,
    due: fc.option(day),
    ongoing: fc.boolean(),
    rrule: fc.option(fc.constantFrom('FREQ=WEEKLY;BYDAY=FR', 'FREQ=MONTHLY')),
  }),
  progress: fc.constantFrom(
    '',
    '已完成',
    '正在推进',
    '召开会议3次',
    '已上报，待批复',
    '暂缓',
    '取消',
    '7月2日已完成',
  ),
  completedOn: fc.option(day, { nil: undefined }),
});

test.each([zhCN, enUS])(
  '$language: the ledger says what the check says, on any later or earlier day',
  ({ sheets: words }) => {
    const check = (
      sketch: Parameters<typeof makeChecked>[0][number],
      drawnOn: string,
      asOf: string,
    ) => {
      const drawn = makeChecked([sketch], { asOf: drawnOn });
      const on = checkTasks(drawn.reading, { asOf, dueSoonDays: 7 }).states[0]!;
      const ledger = summarySheets(drawn, summaryOptions(drawnOn), words)[1]!;
      if (ledger.kind !== 'setSheet') throw new Error('the ledger comes second');
      const row = ledger.sheet.rows[3]!.cells as readonly DrawnValue[];
      const { deadline } = drawn.reading.tasks[0]!;
      const next =
        deadline.rrule === null ? null : nextOccurrence(deadline.rrule, asOf, deadline.start);
      const cells = {
        Duban_AsOf: toSerial(asOf, false),
        Duban_SoonDays: 7,
        I4: plain(row[8]!),
        J4: plain(row[9]!),
        K4: plain(row[10]!),
        O4: plain(row[14]!),
        P4: plain(row[15]!),
        Q4: next === null ? '' : toSerial(next, false),
      };
      const state = evaluate(stateFormula(words)(4), cells);
      expect(state).toBe(words.states[on.state]);
      if (words !== zhCN.sheets) return;
      const completedOn = 'on' in on.reason ? on.reason.on : null;
      const facts = { state: on.state, asOf, due: deadline.due, completedOn, next };
      expect(evaluate(daysFormula(words)(4), { ...cells, L4: state })).toBe(
        daysValue(words, facts),
      );
    };
    fc.assert(fc.property(task, day, day, check), { numRuns: 500 });
  },
);

function plain(value: DrawnValue): string | number {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'date' in value ? toSerial(value.date, false) : '';
}
