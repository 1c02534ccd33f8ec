import { normalize } from '../grid/text';
import type { Sourced } from '../table/table';
import type { TableReading } from '../tasks/reading';
import type { Task } from '../tasks/task';

export interface Numbered {
  readonly task: Task;
  readonly sequence: Sourced<string>;
}

/** 1, (1), 1., 一、 */
const FIRST = /^\(?[1一][).、]?$/;

/** The numbered cells of a table, each once, in runs: numbers start anew with a 1. */
export function sequenceRuns({ tasks }: TableReading): Numbered[][] {
  const runs: Numbered[][] = [];
  let last: Sourced<string> | null = null;
  for (const task of tasks) {
    const { sequence } = task;
    if (sequence === null || sequence.at.address === last?.at.address) continue;
    const anew = FIRST.test(normalize(sequence.value)) && sequence.value !== last?.value;
    if (anew || last === null) runs.push([]);
    runs.at(-1)!.push({ task, sequence });
    last = sequence;
  }
  return runs;
}
