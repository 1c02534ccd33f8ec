import type { IsoDate } from '../calendar/iso-date';
import type { PaletteName } from '../changes/palette';
import type { TaskState } from '../checks/state';
import type { ExtraHeaderWords } from '../table/match-header';
import type { TableCorrections } from '../table/table-corrections';

/** What one task was on the day of a check. */
export interface TaskSnapshot {
  readonly state: TaskState;
  readonly due: IsoDate | null;
}

/** A check kept for “since last time”. Tasks are keyed by `taskKey`. */
export interface Snapshot {
  readonly asOf: IsoDate;
  readonly tasks: Readonly<Record<string, TaskSnapshot>>;
}

/** What Duban keeps in the workbook between runs, as JSON text. */
export interface Memory {
  /** By sheet; they hold only while the header is the one they were confirmed for. */
  readonly corrections: Readonly<Record<string, TableCorrections>>;
  /** The latest check, and the one before it on another day. */
  readonly latest: Snapshot | null;
  readonly previous: Snapshot | null;
  readonly settings: {
    readonly dueSoonDays?: number;
    readonly palette?: PaletteName;
    /** Words of the person's own headers, by the role they mean. */
    readonly headerWords?: ExtraHeaderWords;
  };
  /** Fingerprint of what the overview and ledger of the last writing say; see `written.ts`. */
  readonly written: { readonly ledger: string } | null;
}

export const EMPTY_MEMORY: Memory = {
  corrections: {},
  latest: null,
  previous: null,
  settings: {},
  written: null,
};

/** Reads stored text; anything unreadable counts as nothing stored. */
export function parseMemory(text: string | null): Memory {
  if (!text) return EMPTY_MEMORY;
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
      ? { ...EMPTY_MEMORY, ...onlyObjects(stored as Record<string, unknown>) }
      : EMPTY_MEMORY;
  } catch {
    return EMPTY_MEMORY;
  }
}

export function formatMemory(memory: Memory): string {
  return JSON.stringify(memory);
}

function onlyObjects(stored: Record<string, unknown>): Partial<Memory> {
  const known = Object.keys(EMPTY_MEMORY);
  const kept = Object.entries(stored).filter(
    ([key, value]) => known.includes(key) && typeof value === 'object' && value !== null,
  );
  return Object.fromEntries(kept) as Partial<Memory>;
}
