import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadScreens } from '../panels/lazy-screens';
import { keptLanguage } from '../panels/kept-language';
import { localToday } from '../panels/local-today';
import { createSession, type Session } from '../panels/session';
import { Surround } from '../panels/Surround';
import { deskEngine } from './desk-engine';
import { DropScreen, type PlanWish } from './DropScreen';
import { FileScreen } from './FileScreen';
import { isPlanName } from './plan-document';
import { createPlaceStore, type OpenedFile } from './opened-file';
import type { OpenFile } from './use-file-drop';
import { createDeskRoom } from './worker-desk';

/** The standalone page: a file dropped, then its sheet beside the panel. */
export function PageApp() {
  const [room] = useState(createDeskRoom);
  const [idle] = useState(idleSession);
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [plan, setPlan] = useState<PlanWish>(null);
  const dark = useSyncExternalStore(onThemeChange, isDark);
  useEffect(() => void loadAhead(), []);
  const close = (): void => {
    room.clear();
    setFile(null);
  };
  const open: OpenFile = (name, bytes, others = false) => {
    if (isPlanName(name)) {
      close();
      setPlan({ name, bytes });
      return;
    }
    setPlan(null);
    const desk = room.open(bytes);
    const place = createPlaceStore();
    const { language } = (file?.session ?? idle).state().wishes;
    const session = createSession(deskEngine(desk, name, place.set), localToday, language);
    setFile({ serial: (file?.serial ?? 0) + 1, name, desk, session, place });
    if (others) session.note('firstFile');
    void session.check().then(() => {
      // called off before anything was found: there is no file
      if (session.state().screen.kind !== 'firstUse') return;
      room.clear();
      setFile((now) => (now?.session === session ? null : now));
    });
  };
  return (
    <Surround session={file?.session ?? idle} dark={dark}>
      {file ? (
        <FileScreen key={file.serial} file={file} onOpen={open} onClose={close} />
      ) : (
        <DropScreen onOpen={open} plan={plan} onPlan={setPlan} />
      )}
    </Surround>
  );
}

/** Fetches the rest of the page at once, so that it asks for nothing once it stands. */
async function loadAhead(): Promise<void> {
  await Promise.all([loadScreens(), import('./sample-file')]);
}

/** Before a file is open only the settings are used. */
function idleSession(): Session {
  const nothing = (): Promise<never> => Promise.reject(new Error('no file'));
  const engine = { check: nothing, remember: nothing, write: nothing, reveal: nothing };
  return createSession(engine, localToday, keptLanguage(navigator.language));
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
