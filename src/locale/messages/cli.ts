import type { TaskState } from '../../core/checks/state';

/** What the command line says. */
export interface CliMessages {
  readonly help: {
    readonly about: string;
    readonly commands: Readonly<
      Record<'check' | 'summarize' | 'highlight' | 'clean' | 'read' | 'outline' | 'explain', string>
    >;
    readonly options: Readonly<
      Record<
        | 'asOf'
        | 'year'
        | 'dueSoon'
        | 'sheet'
        | 'lang'
        | 'json'
        | 'all'
        | 'output'
        | 'draft'
        | 'inPlace'
        | 'help'
        | 'version',
        string
      >
    >;
    readonly arguments: Readonly<
      Record<'file' | 'files' | 'document' | 'subject' | 'texts', string>
    >;
    /** Commander's own titles: Usage:, Arguments:, Options:, Commands:. */
    readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
    readonly examples: string;
    readonly exitCodes: string;
  };
  readonly usage: {
    readonly unknownCommand: (name: string) => string;
    readonly unknownOption: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    readonly badDate: (value: string) => string;
    readonly badNumber: (option: string, value: string) => string;
    readonly badLanguage: (value: string) => string;
    readonly oneOutputForManyFiles: (output: string) => string;
    readonly outputIsInput: (file: string) => string;
    readonly sameOutput: string;
    readonly alreadyThere: (file: string) => string;
    readonly noFiles: (folder: string) => string;
    readonly unknownSheet: (sheet: string, known: readonly string[]) => string;
    readonly badJsonLine: (line: number) => string;
    readonly seeHelp: string;
  };
  readonly noTable: (file: string) => string;
  readonly understood: (facts: {
    sheet: string;
    title: string | null;
    headerRows: readonly [number, number];
    tasks: number;
    known: number;
    unknown: number;
    sections: number;
    totals: number;
  }) => string;
  readonly asOf: (date: string, typed: boolean) => string;
  readonly counts: (count: (state: TaskState) => number) => string;
  readonly headings: Readonly<
    Record<'overdue' | 'dueSoon' | 'needsReview' | 'toLookAt' | 'columns' | 'tasks', string>
  >;
  readonly nothingOverdue: string;
  readonly noOwner: string;
  readonly more: (n: number) => string;
  readonly written: (file: string) => string;
  readonly backup: (file: string) => string;
  readonly unchanged: (file: string) => string;
  readonly highlightsSkipped: (sheet: string) => string;
  readonly progress: (done: number, total: number, file: string) => string;
  readonly summary: (files: number, tasks: number, overdue: number, refused: number) => string;
  readonly explain: {
    readonly due: string;
    readonly start: string;
    readonly repeats: string;
    readonly stages: string;
    readonly none: string;
    readonly noOwner: string;
    readonly needsYear: string;
    readonly ongoing: string;
  };
}
