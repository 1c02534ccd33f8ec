import type { DeadlineProblem } from '../../core/tasks/deadline/deadline';

/** Descriptions of a custom function, as Excel's function wizard shows them. */
export interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What the custom functions say. */
export interface FunctionMessages {
  readonly noDue: (problem: DeadlineProblem | null) => string;
  readonly badDay: (value: string) => string;
  readonly badYear: (value: string) => string;
  readonly unknownRole: (role: string) => string;
  readonly noOwner: string;
  readonly wizard: Readonly<
    Record<'DUE' | 'STATE' | 'DAYSLEFT' | 'OWNERS' | 'STATUS', FunctionWords>
  >;
}
