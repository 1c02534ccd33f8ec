import type { IsoDate } from '../../core/calendar/iso-date';
import type { TaskState } from '../../core/checks/state';

/** What the pane says, and the page with it. Words of states, roles, columns and problems stand in their own parts. */
export interface PanelMessages {
  readonly product: string;
  /** What the clerk's sheet is called. */
  readonly table: string;
  readonly privacy: string;
  readonly firstUse: {
    readonly title: string;
    readonly subtitle: string;
    readonly points: readonly [string, string, string];
    readonly check: string;
    readonly hint: string;
    readonly sample: string;
  };
  /** Something that was asked for could not be fetched. */
  readonly partMissing: string;
  readonly noTable: {
    readonly title: string;
    readonly hint: string;
    /** Where headers of one's own can be taught. */
    readonly teach: string;
    readonly sample: string;
  };
  readonly reading: {
    readonly subtitle: string;
    readonly title: string;
    /** `inAll` is null where it is not known yet. */
    readonly rows: (rows: number, inAll: number | null) => string;
    readonly steps: readonly [string, string, string, string];
    readonly known: (columns: number) => string;
    readonly unknown: (columns: number) => string;
    readonly filtered: (rows: number) => string;
  };
  readonly confirm: {
    readonly subtitle: string;
    readonly title: string;
    readonly sheet: string;
    readonly tableTitle: string;
    readonly untitled: string;
    readonly header: string;
    readonly headerRows: (first: number, last: number) => string;
    readonly changeHeader: string;
    readonly firstHeaderRow: string;
    readonly lastHeaderRow: string;
    readonly apply: string;
    readonly tasks: string;
    readonly taskCount: (tasks: number) => string;
    readonly notCounted: (sections: number, totals: number) => string;
    readonly unknownColumns: (columns: number) => string;
    readonly optional: string;
    readonly knownColumns: (columns: number) => string;
    readonly choose: string;
    readonly roleOf: (letter: string, header: string) => string;
    readonly yes: string;
    readonly table: (sheet: string) => string;
  };
  readonly results: {
    readonly asOf: (date: IsoDate) => string;
    readonly changeAsOf: string;
    /** After a count, where it is read out. */
    readonly items: string;
    readonly otherState: (word: string, count: number) => string;
    readonly otherStates: (others: readonly string[], completedLate: number) => string;
    readonly sinceLast: (date: IsoDate) => string;
    readonly newlyFinished: string;
    readonly newlyOverdue: string;
    readonly rescheduled: string;
    readonly unchanged: string;
    /** Between what is new. */
    readonly comma: string;
    readonly firstCheck: string;
    readonly search: string;
    readonly allUnits: string;
    readonly unit: string;
    readonly groupBy: string;
    readonly byUrgency: string;
    readonly byUnit: string;
    readonly byLeader: string;
    readonly noUnit: string;
    readonly deadline: string;
    readonly noDeadline: string;
    readonly reminder: string;
    readonly view: string;
    readonly goToCell: (address: string) => string;
    /** A task's link, where it is read out. */
    readonly taskAt: (task: string, address: string) => string;
    readonly copyReminder: string;
    readonly copyReport: string;
    readonly noMatch: string;
    readonly clearFilters: string;
    readonly nothingOverdue: string;
    readonly nextDue: (date: IsoDate, days: number) => string;
    readonly comingUp: string;
    readonly edited: string;
    readonly notToday: (today: IsoDate) => string;
    readonly useToday: string;
    readonly checkAgain: string;
    readonly notRemembered: string;
    readonly announce: (counts: Readonly<Partial<Record<TaskState, number>>>) => string;
  };
  readonly actions: {
    readonly summarize: string;
    readonly highlight: string;
    readonly clean: string;
    readonly cancel: string;
    readonly retry: string;
    readonly back: string;
    readonly backToResults: string;
    readonly close: string;
    readonly more: string;
    readonly undo: string;
  };
  readonly clean: {
    readonly title: string;
    readonly body: (sheets: number) => string;
  };
  readonly done: {
    readonly summarized: string;
    readonly highlighted: string;
    readonly cleaned: string;
    readonly copied: string;
    readonly reportCopied: string;
    readonly saved: string;
    /** Of several files dropped only the first was opened. */
    readonly firstFile: string;
    /** Saved, but protected sheets take no highlights. */
    readonly savedUnmarked: string;
    readonly calledOff: string;
    readonly writing: string;
    /** What is read out while writing. */
    readonly writingNow: (words: string) => string;
    /** Beside the progress of a writing that takes long. */
    readonly canCancel: string;
    readonly lastPart: string;
    readonly stopping: string;
  };
  readonly review: {
    readonly title: (items: number) => string;
    readonly subtitle: string;
    readonly original: string;
    readonly reason: string;
    readonly advice: string;
    /** A cell as written, under its header; both may be "". */
    readonly cell: (header: string, text: string) => string;
    readonly remindUnit: string;
    readonly alsoLook: (places: number) => string;
  };
  readonly reminder: {
    readonly title: string;
    readonly items: (items: number) => string;
    readonly unit: string;
    readonly unitFacts: (overdue: number, dueSoon: number) => string;
    readonly withDueSoon: string;
    readonly withSupport: string;
    readonly withReview: string;
    readonly text: string;
    readonly hint: string;
    readonly copy: string;
    readonly copyAll: string;
    readonly nobody: string;
    /** Where there is nothing to remind the chosen unit of. */
    readonly nothing: string;
    /** In the place of a unit: all of them in one text. */
    readonly allUnits: string;
    /** The text itself, for one unit. */
    readonly letter: (facts: ReminderFacts) => string;
    /** One text for all units, for the group they read. */
    readonly notice: (facts: NoticeFacts) => string;
  };
  readonly settings: {
    readonly title: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly today: string;
    readonly chosenDay: string;
    readonly dueSoon: string;
    readonly dueSoonHint: string;
    readonly days: string;
    readonly palette: string;
    readonly paletteHint: string;
    readonly palettes: Readonly<Record<'classic' | 'soft' | 'print', string>>;
    readonly roster: string;
    readonly rosterHint: string;
    readonly rosterFound: (units: number) => string;
    readonly rosterNone: string;
    readonly columns: string;
    readonly columnsHint: (columns: number) => string;
    readonly columnsAgain: string;
    readonly headerWords: string;
    readonly headerWordsHint: string;
    readonly headerWord: string;
    readonly meaning: string;
    readonly add: string;
    readonly remove: (word: string) => string;
    readonly language: string;
  };
  readonly problem: {
    readonly notDone: Readonly<
      Record<'check' | 'reveal' | 'open' | 'summarize' | 'highlight' | 'clean', string>
    >;
    readonly becauseProtected: string;
    readonly noFormats: (sheet: string) => string;
    readonly whatToDo: string;
    readonly unprotect: string;
    readonly unprotectHow: string;
    readonly newWorkbook: string;
    readonly newWorkbookWhat: string;
    readonly writeNewWorkbook: string;
    readonly results: (tasks: number) => string;
  };
}

export interface ReminderFacts {
  readonly unit: string;
  /** Tasks that the unit only supports are among them. */
  readonly support: boolean;
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  /** Deadline as written and days past. */
  readonly overdue: readonly {
    readonly task: string;
    readonly deadline: string;
    readonly days: number;
  }[];
  /** Days left. */
  readonly dueSoon: readonly {
    readonly task: string;
    readonly deadline: string;
    readonly days: number;
  }[];
  /** Of these the table does not tell how they stand; why, as a sentence. */
  readonly review: readonly {
    readonly task: string;
    /** "" where none is written. */
    readonly deadline: string;
    readonly reason: string;
  }[];
}

/** A task with two lead units counts once here and stands under both. */
export interface NoticeFacts {
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly review: number;
  readonly units: readonly ReminderFacts[];
}
