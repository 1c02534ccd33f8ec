import type { WorkbookReading } from '../tasks/reading';
import type { Checked } from './checked';
import type { Diagnostic } from './diagnostic';
import type { Inspected } from './rule';
import { RULES } from './rules';
import type { CheckSettings } from './state';
import { stateOf } from './state-of';

/** Gives every task its state on the day and runs all rules. Diagnostics stand in the order of sheets and rows. */
export function checkTasks(reading: WorkbookReading, settings: CheckSettings): Checked {
  const states = reading.tasks.map((task) => stateOf(task, settings));
  const diagnostics = diagnose({
    reading,
    settings,
    breakdowns: reading.sheets.flatMap(({ tables }) =>
      tables.filter(({ table }) => table.kind === 'breakdown'),
    ),
    stateOf: ({ number }) => states[number - 1]!,
  });
  return { reading, settings, states, diagnostics };
}

function diagnose(inspected: Inspected): Diagnostic[] {
  const diagnostics = RULES.flatMap(({ id, severity, find }) =>
    [...find(inspected)].map(({ at, task, facts }): Diagnostic => ({
      rule: id,
      severity,
      at,
      task: task?.number ?? null,
      facts: { ...facts, cell: at.address },
    })),
  );
  const sheets = new Map(inspected.reading.sheets.map(({ grid }, index) => [grid.name, index]));
  const place = ({ at }: Diagnostic): number =>
    (sheets.get(at.sheet) ?? 0) * 2 ** 21 + Number(/\d+$/.exec(at.address)?.[0] ?? 0);
  return diagnostics
    .map((diagnostic) => ({ diagnostic, place: place(diagnostic) }))
    .sort((a, b) => a.place - b.place)
    .map(({ diagnostic }) => diagnostic);
}
