import { checkTasks } from '../../../src/core/checks/check-tasks';
import type { Checked } from '../../../src/core/checks/checked';
import { makeReading } from '../checks/make-reading';
import type { TaskSketch } from '../tasks/make-task';

/** Made tasks, numbered as they come, on the sheets they name, checked. */
export function makeChecked(
  sketches: readonly TaskSketch[],
  { asOf = '2026-07-15', roster = [] as readonly string[] } = {},
): Checked {
  const numbered = sketches.map((sketch, i) => ({ number: i + 1, sheet: '分解表', ...sketch }));
  const readings = [...new Set(numbered.map(({ sheet }) => sheet))].map((name) =>
    makeReading({ tasks: numbered.filter(({ sheet }) => sheet === name), grid: { name } }),
  );
  const reading = {
    sheets: readings.flatMap(({ sheets }) => sheets),
    tasks: readings.flatMap(({ tasks }) => tasks),
    roster,
  };
  return checkTasks(reading, { asOf, dueSoonDays: 7 });
}
