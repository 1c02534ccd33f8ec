/** What the help page says. */
export interface HelpMessages {
  readonly title: string;
  readonly steps: readonly string[];
  readonly deadlines: string;
  readonly deadlinesHint: (year: number) => string;
  readonly text: string;
  readonly readAs: string;
  readonly notRead: string;
  readonly functions: string;
  readonly privacy: string;
}
