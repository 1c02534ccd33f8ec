import type { IsoDate } from '../../core/calendar/iso-date';
import type { HostProblem } from '../../hosts/host-error';
import type { Language } from '../../locale/language';
import { CHECK_BEGINS, type CheckProgress } from './check-progress';
import type { CheckOutcome, WritingAction, Wishes } from './engine';

/** What was being done when a problem came up. */
export type During = 'check' | 'reveal' | 'open' | WritingAction;

export type Screen =
  | { readonly kind: 'firstUse' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'results' }
  | { readonly kind: 'review' }
  | {
      readonly kind: 'reminder';
      readonly unit: string | null;
      /** Opened from the review screen, with tasks in 待核. */
      readonly fromReview?: boolean;
    }
  | {
      readonly kind: 'problem';
      readonly problem: HostProblem;
      readonly facts: Readonly<Record<string, string | number>>;
      readonly during: During;
    };

/** Something done that a toast says. */
export type Notice =
  | 'summarized'
  | 'highlighted'
  | 'cleaned'
  | 'calledOff'
  | 'copied'
  | 'reportCopied'
  | 'saved'
  | 'firstFile'
  | 'savedUnmarked';

/** A writing that takes long. */
export interface WritingProgress {
  readonly done: number;
  /** 0 while the parts are not known. */
  readonly total: number;
  /** The person called it off, and it has not stopped yet. */
  readonly stopping: boolean;
}

export interface SessionState {
  readonly screen: Screen;
  readonly outcome: CheckOutcome | null;
  readonly wishes: Wishes;
  readonly today: IsoDate;
  /** How far the latest check is, or was. */
  readonly reading: CheckProgress;
  /** Null while nothing is written, or not yet for long. */
  readonly progress: WritingProgress | null;
  readonly writing: WritingAction | null;
  /** The sheet was edited after the last check. */
  readonly edited: boolean;
  /** False: the workbook took no note of what the person confirmed. */
  readonly remembered: boolean;
  /** Number of the chosen task. */
  readonly chosen: number | null;
  /** `undo`: taking it back gives the workbook as it was. */
  readonly notice: {
    readonly what: Notice;
    readonly undo: boolean;
    readonly serial: number;
  } | null;
}

export function initialState(today: IsoDate, language: Language): SessionState {
  return {
    screen: { kind: 'firstUse' },
    outcome: null,
    wishes: { asOf: null, dueSoonDays: null, palette: null, language },
    today,
    reading: CHECK_BEGINS,
    progress: null,
    writing: null,
    edited: false,
    remembered: true,
    chosen: null,
    notice: null,
  };
}
