import type { IsoDate } from '../../calendar/iso-date';
import type { Deadline, DeadlineContext, DeadlineKind } from './deadline';
import type { Dated } from './points/resolve';

/** A deadline cell as the forms see it. */
export interface Cell {
  /** In the one spelling of `cleanText`. */
  readonly text: string;
  readonly context: DeadlineContext;
  /** The points in time and ranges it names, without those that are told in passing. */
  readonly dates: readonly Dated[];
}

/** A text and what a form reads in it; null: not this form's. Shown to people and run by the tests. */
export interface Example {
  readonly text: string;
  /** The document's year; 2026 where left out. */
  readonly year?: number | null;
  readonly issuedOn?: IsoDate;
  readonly reads: Partial<Deadline> | null;
}

/** One way of writing a deadline; `name` is its file's name. */
export interface Form {
  readonly name: string;
  readonly examples: readonly Example[];
  read(cell: Cell): Deadline | null;
}

/** A deadline with everything that is not given left empty. */
export function deadline(
  form: string | null,
  kind: DeadlineKind,
  facts: Partial<Deadline> = {},
): Deadline {
  return {
    kind,
    due: null,
    start: null,
    rrule: null,
    ongoing: false,
    dates: [],
    ambiguous: false,
    implied: [],
    problem: null,
    form,
    ...facts,
  };
}
