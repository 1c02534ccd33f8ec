import type { Memory } from '../../core/actions/memory';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { PaletteName } from '../../core/changes/palette';
import type { Checked } from '../../core/checks/checked';
import type { Place } from '../../core/grid/address';
import type { ReviewItem } from '../../core/summaries/review';
import type { Since } from '../../core/summaries/since';
import type { Language } from '../../locale/language';
import type { CheckProgress } from './check-progress';

/** What a person asks for; null takes what the workbook or the default says. */
export interface Wishes {
  readonly asOf: IsoDate | null;
  readonly dueSoonDays: number | null;
  readonly palette: PaletteName | null;
  readonly language: Language;
}

/** A finished check. The tables' `cell` may not be called: on the page the grid stays behind in a worker. */
export interface CheckOutcome {
  readonly checked: Checked;
  readonly review: readonly ReviewItem[];
  readonly memory: Memory;
  /** Every table was confirmed on an earlier run and its header has not changed. */
  readonly confirmed: boolean;
  readonly since: Since | null;
  /** How many sheets of ours the workbook holds now. */
  readonly ours: number;
}

export interface EngineOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Reads the workbook anew; else only where it has not been read yet. */
  readonly fresh: boolean;
}

export type WritingAction = 'summarize' | 'highlight' | 'clean';

/** What a session needs done. In Excel it works in the pane, on the page in a worker. Throws only `HostError`. */
export interface Engine {
  /** Checks the workbook; `draft` stands for what is stored there, without being written. */
  check(wishes: Wishes, draft: Memory | null, options: CheckOptions): Promise<CheckOutcome>;
  /** Stores what the person confirmed together with this check. */
  remember(memory: Memory): Promise<CheckOutcome>;
  /** Writes what was last checked; nothing need have been checked for `clean`. Null where nothing was. */
  write(
    action: WritingAction,
    wishes: Wishes,
    options?: EngineOptions,
  ): Promise<CheckOutcome | null>;
  reveal(place: Place): Promise<void>;
  /** Calls back after edits that are not ours; returns how to stop. Absent where nobody can edit. */
  onEdited?(listener: () => void): () => void;
  /** Opens a new workbook with the sample, or with a copy of this one and our sheets, where the host can. */
  openSample?(): Promise<void>;
  openCopy?(wishes: Wishes): Promise<void>;
}
