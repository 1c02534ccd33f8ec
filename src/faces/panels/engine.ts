import type { Memory } from '../../core/actions/memory';
import type { Since } from '../../core/summaries/since';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { Checked } from '../../core/checks/checked';
import type { Place } from '../../core/grid/address';
import type { PaletteName } from '../../core/changes/palette';
import type { Language } from '../../locale/language';

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
  readonly memory: Memory;
  /** Every table was confirmed on an earlier run and its header has not changed. */
  readonly confirmed: boolean;
  /** The as-of date is the one typed in the workbook. */
  readonly asOfTyped: boolean;
  readonly since: Since | null;
  /** How many sheets of ours the workbook holds now. */
  readonly ours: number;
}

export interface EngineOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export type WritingAction = 'summarize' | 'highlight' | 'clean';

/** What a session needs done. In Excel it works in the pane, on the page in a worker. Throws only `HostError`. */
export interface Engine {
  /** Reads the workbook and checks it; `memory` replaces what is stored there, without writing it. */
  check(wishes: Wishes, memory: Memory | null, options?: EngineOptions): Promise<CheckOutcome>;
  /** Stores what the person confirmed together with this check. */
  remember(memory: Memory): Promise<void>;
  /** Writes what was last checked. */
  write(action: WritingAction, wishes: Wishes, options?: EngineOptions): Promise<void>;
  reveal(place: Place): Promise<void>;
  /** Calls back after edits that are not ours; returns how to stop. Absent where nobody can edit. */
  onEdited?(listener: () => void): () => void;
  /** Adds a sample sheet, where the host can. */
  insertSample?(): Promise<void>;
}
