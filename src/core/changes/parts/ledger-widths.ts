import type { Task } from '../../tasks/task';

/** Of task and progress, in characters, and what they may become for long texts. */
const [TASK, PROGRESS, MOST] = [34, 30, 64];
/** Characters of width for each Chinese character of a text that fills the highest row Excel has. */
const WIDTH_PER_CHARACTER = 0.09;

export interface LedgerWidths {
  readonly task: number;
  readonly progress: number;
}

/** Wide enough that the longest texts are not cut by the highest row there is. */
export function ledgerWidths(tasks: readonly Task[]): LedgerWidths {
  let [task, progress] = [0, 0];
  for (const of of tasks) {
    task = Math.max(task, (of.task?.value.length ?? 0) + (of.measure?.value.length ?? 0));
    progress = Math.max(progress, of.progressText?.value.length ?? 0);
  }
  return { task: widthFor(task, TASK), progress: widthFor(progress, PROGRESS) };
}

function widthFor(characters: number, usual: number): number {
  return Math.min(MOST, Math.max(usual, Math.ceil(characters * WIDTH_PER_CHARACTER)));
}
