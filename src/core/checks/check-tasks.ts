import type { WorkbookReading } from '../tasks/reading';
import type { Checked } from './checked';
import type { Diagnostic } from './diagnostic';
import type { Finding, Inspected, TaskRule, WholeRule } from './rule';
import { RULES, type RuleId } from './rules';
import { sequenceRuns } from './sequence-runs';
import type { CheckSettings, StateOnDay } from './state';
import { stateOf } from './state-of';

const TASK_RULES = RULES.filter((rule): rule is Extract<typeof rule, TaskRule> => 'about' in rule);
const WHOLE_RULES = RULES.filter((rule): rule is Extract<typeof rule, WholeRule> => 'find' in rule);

/** Gives every task its state on the day and runs all rules. Diagnostics stand in the order of sheets and rows. */
export function checkTasks(reading: WorkbookReading, settings: CheckSettings): Checked {
  const states = reading.tasks.map((task) => stateOf(task, settings));
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  const inspected: Inspected = {
    reading,
    tables,
    breakdowns: tables.filter(({ table }) => table.kind === 'breakdown'),
    runs: tables.flatMap(sequenceRuns),
    stateOf: ({ number }) => states[number - 1]!,
  };
  const diagnostics = [
    ...aboutTasks(inspected, states, settings),
    ...WHOLE_RULES.flatMap((rule) =>
      [...rule.find(inspected)].map((finding) => diagnostic(rule, finding)),
    ),
  ];
  return { reading, settings, states, diagnostics: inSheetOrder(diagnostics, reading) };
}

function aboutTasks(
  { tables }: Inspected,
  states: readonly StateOnDay[],
  settings: CheckSettings,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { table, tasks } of tables) {
    const rules = TASK_RULES.filter((rule) => table.kind === 'breakdown' || !rule.breakdownOnly);
    for (const task of tasks) {
      for (const rule of rules) {
        const finding = rule.about(task, states[task.number - 1]!, settings);
        if (finding !== null) diagnostics.push(diagnostic(rule, { task, ...finding }));
      }
    }
  }
  return diagnostics;
}

function diagnostic(
  { id, severity }: { readonly id: RuleId; readonly severity: Diagnostic['severity'] },
  { at, task, facts }: Finding,
): Diagnostic {
  return {
    rule: id,
    severity,
    at,
    task: task?.number ?? null,
    facts: { ...facts, cell: at.address },
  };
}

function inSheetOrder(
  diagnostics: readonly Diagnostic[],
  { sheets }: WorkbookReading,
): Diagnostic[] {
  const sheetNumbers = new Map(sheets.map(({ grid }, index) => [grid.name, index]));
  const ruleNumbers = new Map<RuleId, number>(RULES.map(({ id }, index) => [id, index]));
  return diagnostics
    .map((one) => ({
      one,
      sheet: sheetNumbers.get(one.at.sheet) ?? 0,
      row: Number(/\d+$/.exec(one.at.address)?.[0] ?? 0),
      rule: ruleNumbers.get(one.rule)!,
    }))
    .sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.rule - b.rule)
    .map(({ one }) => one);
}
