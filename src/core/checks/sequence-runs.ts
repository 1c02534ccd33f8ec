import { normalize } from '../grid/text';
import type { TableReading } from '../tasks/reading';
import type { Fact, Task } from '../tasks/task';

/** Numbered tasks of a table, each number's first task, in order. */
export interface SequenceRun {
  readonly tasks: readonly Task[];
  /** The running count that each number is, 3 of (3); 0 where it is none. */
  readonly counts: readonly number[];
}

/** 1, (1), 1., 一、 */
const FIRST = /^\(?[1一][).、]?$/;
const COUNT = /^\(?(\d{1,6})[).、]?$/;

/** The numbers of a table in runs: they start anew with a 1. */
export function sequenceRuns({ tasks }: TableReading): SequenceRun[] {
  const runs: { readonly tasks: Task[]; readonly counts: number[] }[] = [];
  let last: Fact<string> | null = null;
  for (const task of tasks) {
    const { sequence } = task;
    if (sequence === null || sequence.cell === last?.cell) continue;
    const number = normalize(sequence.value);
    const anew = number.length <= 3 && FIRST.test(number) && sequence.value !== last?.value;
    if (anew || last === null) runs.push({ tasks: [], counts: [] });
    const run = runs.at(-1)!;
    run.tasks.push(task);
    run.counts.push(Number(COUNT.exec(number)?.[1] ?? 0));
    last = sequence;
  }
  return runs;
}
