import type { Diagnostic } from '../checks/diagnostic';
import type { StateReason, TaskState } from '../checks/state';
import type { OurSheetKey } from '../grid/grid';
import type { PartyRole } from '../tasks/assignments/assignment';
import type { ProgressStatus } from '../tasks/progress/progress';
import type { DeadlineClass } from './deadline-class';

/** A sentence with places for numbers: 合计：{count}项次. The places that may stand in it are named beside it. */
export type Template = string;

export type PartyKind = 'unit' | 'leader' | 'person';

/** Every word that stands in our sheets. */
export interface SheetWords {
  /** 督办_总览; at most 25 characters, so that (2) fits behind it. */
  readonly sheetNames: Readonly<Record<OurSheetKey, string>>;
  /** Before it stands the subject of the clerk's title: ××镇2022年重点工作. */
  readonly titles: Readonly<Record<OurSheetKey, string>>;
  /** {unit} */
  readonly reportingUnit: Template;
  /** {year} {month} {day}, or {mm} {dd} with two digits */
  readonly asOf: Template;
  /** {page} {pages} */
  readonly footer: string;
  /** Symbol and word, ■逾期: the text by which formulas know a state. No ? * ~ (wildcards), at most 30 characters. */
  readonly states: Readonly<Record<TaskState, string>>;
  /** The same over two lines, for narrow columns. */
  readonly stateHeaders: Readonly<Record<TaskState, string>>;
  readonly meanings: Readonly<Record<TaskState, string>>;
  readonly progress: Readonly<Record<ProgressStatus | 'blank', string>>;
  readonly deadlines: Readonly<Record<DeadlineClass, string>>;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly kinds: Readonly<Record<PartyKind, string>>;
  /** Number formats that show words. */
  readonly formats: {
    readonly day: string;
    readonly longDay: string;
    /** Days past, days left, today. */
    readonly days: string;
    readonly month: string;
    readonly monthNumber: string;
    /** 1 shows as 是, 0 as nothing. */
    readonly yes: string;
  };
  readonly separator: string;
  readonly joint: string;
  readonly total: string;
  readonly noParty: string;
  readonly noCategory: string;
  readonly blank: string;
  readonly notApplicable: string;
  /** {month} {day} */
  readonly next: Template;
  readonly rateNote: string;
  readonly overview: OverviewWords;
  readonly ledger: Readonly<Record<LedgerColumn, string>>;
  readonly assignments: Readonly<Record<AssignmentColumn, string>>;
  /** {listed} of {total}; {ledger}: the sheet's name */
  readonly assignmentsLeftOut: Template;
  readonly parties: PartyWords;
  readonly toChase: ToChaseWords;
  readonly matrix: MatrixWords;
  readonly review: ReviewWords;
}

export type LedgerColumn =
  | 'sequence'
  | 'category'
  | 'task'
  | 'lead'
  | 'support'
  | 'leader'
  | 'person'
  | 'deadline'
  | 'due'
  | 'progress'
  | 'status'
  | 'state'
  | 'days'
  | 'source'
  | 'completedOn'
  | 'deadlineClass'
  | 'next'
  | 'sourceRow'
  | 'number'
  | 'sourceColumn'
  | 'code';

export type AssignmentColumn =
  | 'sequence'
  | 'task'
  | 'party'
  | 'kind'
  | 'role'
  | 'carries'
  | 'state'
  | 'text'
  | 'source'
  | 'code';

export interface OverviewWords {
  readonly asOf: string;
  readonly dueSoonDays: string;
  readonly allTasks: string;
  readonly tasks: string;
  readonly expected: string;
  readonly finished: string;
  readonly rate: string;
  readonly byState: string;
  readonly byCategory: string;
  readonly byMonth: string;
  readonly state: string;
  readonly count: string;
  readonly share: string;
  readonly meaning: string;
  readonly adds: string;
  readonly addsNot: string;
  readonly category: string;
  /** {count} */
  readonly otherCategories: Template;
  readonly overdue: string;
  readonly dueSoon: string;
  /** {year} */
  readonly year: Template;
  readonly otherYears: string;
  readonly dueMonth: string;
  readonly undated: string;
  readonly sum: string;
  readonly stateChart: string;
  readonly unitChart: string;
  readonly otherTasks: string;
  readonly done: string;
  readonly note: string;
}

export interface PartyWords {
  readonly number: string;
  readonly unit: string;
  readonly leader: string;
  readonly person: string;
  readonly tasks: string;
  readonly closing: string;
  readonly others: string;
  readonly expected: string;
  readonly finished: string;
  readonly finishedLate: string;
  readonly rate: string;
  readonly supporting: string;
  readonly longest: string;
  readonly urgency: string;
  readonly rank: string;
  readonly toChase: string;
  readonly first: string;
  readonly last: string;
  /** Where a table names no such party. */
  readonly none: Readonly<Record<'byUnit' | 'byLeader' | 'byPerson', string>>;
  /** {total} {tasks} */
  readonly unitNote: Template;
  readonly leaderNote: Template;
  readonly personNote: Template;
}

export interface ToChaseWords {
  readonly number: string;
  readonly unit: string;
  readonly task: string;
  readonly leader: string;
  readonly person: string;
  readonly due: string;
  readonly state: string;
  readonly days: string;
  readonly progress: string;
  readonly source: string;
  /** {total} {overdue} {dueSoon} {days} */
  readonly summary: Template;
  /** {days}: nothing is overdue or due soon. */
  readonly nothing: Template;
  /** {count} */
  readonly left: Template;
}

export interface MatrixWords {
  readonly sequence: string;
  readonly task: string;
  readonly state: string;
  readonly carried: string;
  readonly supported: string;
  readonly note: string;
  /** {tasks} {units} */
  readonly tooLarge: Template;
  readonly nobody: string;
}

/** What is the matter with a cell, and what can be done. */
export interface Explanation {
  readonly problem: string;
  readonly advice: string;
}

export interface ReviewWords {
  readonly number: string;
  readonly sequence: string;
  readonly task: string;
  readonly cell: string;
  readonly text: string;
  readonly problem: string;
  readonly advice: string;
  readonly state: string;
  /** {count} {open} {ledger} */
  readonly summary: Template;
  /** {count} */
  readonly left: Template;
  readonly nothing: string;
  readonly diagnostic: (diagnostic: Diagnostic) => Explanation;
  readonly reason: (reason: StateReason) => Explanation;
}
