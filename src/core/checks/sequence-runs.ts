import { normalize } from '../grid/text';
import type { TableReading } from '../tasks/reading';
import type { Fact, Task } from '../tasks/task';

export interface Numbered {
  readonly task: Task;
  readonly sequence: Fact<string>;
  /** The running count it is, 3 of (3); null where it is none. */
  readonly count: number | null;
}

/** 1, (1), 1., 一、 */
const FIRST = /^\(?[1一][).、]?$/;
const COUNT = /^\(?(\d{1,6})[).、]?$/;

/** The numbered cells of a table, each once, in runs: numbers start anew with a 1. */
export function sequenceRuns({ tasks }: TableReading): Numbered[][] {
  const runs: Numbered[][] = [];
  let last: Fact<string> | null = null;
  for (const task of tasks) {
    const { sequence } = task;
    if (sequence === null || sequence.cell === last?.cell) continue;
    const number = normalize(sequence.value);
    const anew = number.length <= 3 && FIRST.test(number) && sequence.value !== last?.value;
    if (anew || last === null) runs.push([]);
    const count = COUNT.exec(number)?.[1];
    runs.at(-1)!.push({ task, sequence, count: count === undefined ? null : Number(count) });
    last = sequence;
  }
  return runs;
}
