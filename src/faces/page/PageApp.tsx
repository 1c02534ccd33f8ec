import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Place } from '../../core/grid/address';
import type { Language } from '../../locale/language';
import { localToday } from '../panels/local-today';
import { createSession, type Session } from '../panels/session';
import { Surround } from '../panels/Surround';
import { deskEngine } from './desk-engine';
import { DropScreen } from './DropScreen';
import { FileScreen } from './FileScreen';
import { openDesk, type OpenDesk } from './worker-desk';

/** An opened file and the session over it. */
export interface OpenedFile {
  readonly name: string;
  readonly desk: OpenDesk;
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

/** The standalone page: a file dropped, then its sheet beside the panel. */
export function PageApp() {
  const [file, setFile] = useState<OpenedFile | null>(null);
  const idle = useMemo(() => createSession(NOTHING, localToday, pageLanguage()), []);
  const dark = useSyncExternalStore(onThemeChange, isDark);
  const open = (name: string, bytes: Uint8Array): void => {
    file?.desk.close();
    const desk = openDesk(bytes);
    const place = createPlaceStore();
    const language = (file?.session ?? idle).state().wishes.language;
    const session = createSession(deskEngine(desk, place.set), localToday, language);
    setFile({ name, desk, session, place });
    void session.check();
  };
  const session = file?.session ?? idle;
  return (
    <Surround session={session} dark={dark}>
      {file ? (
        <FileScreen key={file.name} file={file} onOpen={open} />
      ) : (
        <DropScreen onOpen={open} />
      )}
    </Surround>
  );
}

const NOTHING = {
  check: () => Promise.reject(new Error('no file')),
  remember: () => Promise.resolve(),
  write: () => Promise.resolve(),
  reveal: () => Promise.resolve(),
};

function pageLanguage(): Language {
  return /^en\b/i.test(navigator.language) ? 'en-US' : 'zh-CN';
}

function createPlaceStore(): PlaceStore {
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

const DARK = '(prefers-color-scheme: dark)';

function isDark(): boolean {
  return matchMedia(DARK).matches;
}

function onThemeChange(listener: () => void): () => void {
  const media = matchMedia(DARK);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
