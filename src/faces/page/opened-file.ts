import type { Place } from '../../core/grid/address';
import type { Session } from '../panels/session';
import type { FileDesk } from './file-desk';

/** An opened file and the session over it. */
export interface OpenedFile {
  readonly serial: number;
  readonly name: string;
  readonly desk: FileDesk;
  readonly session: Session;
  /** The cell the person last asked for. */
  readonly place: PlaceStore;
}

/** The last cell asked for, as a store: going twice to the same cell is news too. */
export interface PlaceStore {
  readonly get: () => Place | null;
  readonly set: (place: Place) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPlaceStore(): PlaceStore {
  let current: Place | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (place) => {
      current = { ...place };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
