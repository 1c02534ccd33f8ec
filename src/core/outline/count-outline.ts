import type { Outline } from './outline';

/** What a draft holds, as a person is told before it is made. */
export interface OutlineCounts {
  readonly categories: number;
  /** Rows: each measure is a task of its own. */
  readonly tasks: number;
  readonly withOwner: number;
  readonly withDeadline: number;
  /** Paragraphs. */
  readonly leftOut: number;
}

export function countOutline({ rows, leftOut }: Outline): OutlineCounts {
  const distinct = (values: readonly unknown[]): number => new Set(values).size;
  return {
    categories: distinct(rows.map(({ category }) => category).filter((one) => one !== null)),
    tasks: rows.length,
    withOwner: rows.filter(({ owners }) => owners.length > 0).length,
    withDeadline: rows.filter(({ deadline }) => deadline !== null).length,
    leftOut: distinct(leftOut.map(({ paragraph }) => paragraph)),
  };
}
