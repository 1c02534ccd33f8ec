import type { Checked } from '../checks/checked';
import type { SummaryOptions } from '../changes/summary-options';
import type { Task } from '../tasks/task';

/**
 * Tells whether the overview and the ledger would be written as they were: everything they show of the tasks, and how.
 * Equal fingerprints mean equal sheets, so that marking again need not write them again.
 */
export function writtenFingerprint({ reading, states }: Checked, options: SummaryOptions): string {
  const { asOf, title, reportingUnit, date1904 } = options;
  const known = new Map<object, number>();
  /** Many tasks share what was read from the same words. */
  const partOf = (thing: object): number => {
    let part = known.get(thing);
    if (part === undefined) known.set(thing, (part = fold(FNV_BASIS, JSON.stringify(thing))));
    return part;
  };
  let hash = fold(
    FNV_BASIS,
    JSON.stringify([asOf, title, reportingUnit, date1904, reading.roster]),
  );
  reading.tasks.forEach((task, i) => {
    const { state, reason, cell, days, next } = states[i]!;
    for (const text of [task.sheet, state, reason.code, next ?? '']) hash = fold(hash, text);
    for (const number of [task.row, cell, days ?? NaN]) hash = foldNumber(hash, number);
    for (const fact of factsOf(task))
      hash = foldNumber(fold(hash, fact?.value ?? ''), fact?.cell ?? -1);
    for (const thing of [task.assignments, task.deadline, task.progress])
      hash = foldNumber(hash, partOf(thing));
  });
  return `${reading.tasks.length}-${(hash >>> 0).toString(36)}`;
}

function factsOf(task: Task) {
  const { sequence, category, measure, deadlineText, progressText, completedOn } = task;
  return [sequence, category, task.task, measure, deadlineText, progressText, completedOn];
}

const FNV_BASIS = 0x811c9dc5;

/** FNV-1a, with a mark where the text ends. */
function fold(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = foldNumber(hash, text.charCodeAt(i));
  return foldNumber(hash, 0x10000);
}

function foldNumber(hash: number, number: number): number {
  return Math.imul(hash ^ number, 0x01000193);
}
