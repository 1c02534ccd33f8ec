import type { BreakdownWords } from '../../core/changes/breakdown/breakdown-words';
import type { OutlineCounts } from '../../core/outline/count-outline';
import type { LeftOutGroup } from '../../core/outline/group-left-out';

/** Every way a plan document can refuse, as its reader names them. */
export type DocumentProblem = 'emptyDocument' | 'legacyDoc' | 'notADocument' | 'damagedDocument';

/** What is said where a plan document becomes the first draft of a breakdown table. */
export interface OutlineMessages {
  /** The draft is the clerk's own table, in the language of the document. */
  readonly sheet: BreakdownWords;
  readonly counts: (counts: OutlineCounts) => string;
  /** Which paragraphs became no task, and why. */
  readonly leftOut: (group: LeftOutGroup) => string;
  readonly nothing: (file: string | null) => string;
  readonly problems: (problem: DocumentProblem, file: string) => string;
  /** On the page, where the text is pasted. */
  readonly box: {
    readonly text: string;
    readonly hint: string;
    /** What the text holds, as `counts` says it. */
    readonly found: (counts: string) => string;
    readonly make: string;
    readonly open: string;
    readonly saved: (file: string) => string;
    readonly leftOut: (paragraphs: number) => string;
  };
}
