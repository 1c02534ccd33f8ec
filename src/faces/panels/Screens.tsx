import { useRef, useState, type ReactNode } from 'react';
import { Announcer } from './Announcer';
import type { AnotherFile } from './another-file';
import { FirstUse } from './FirstUse';
import {
  checkScreens,
  noTableScreen,
  problemScreen,
  reminderScreen,
  reviewScreen,
} from './lazy-screens';
import { MissingParts } from './MissingParts';
import { Reading } from './Reading';
import type { Screen } from './session-state';
import { SettingsPlace } from './SettingsPlace';
import { useSessionState, useSurroundings } from './surroundings';
import { useArrivedScreen } from './use-arrived-screen';
import { useFocusPath } from './use-focus-path';
import { usePart } from './use-part';

interface Props {
  /** In place of the pane's own actions: the page saves a copy instead. */
  readonly footer?: ReactNode;
  /** The surroundings have a bar of their own with the day and the settings. */
  readonly bare?: boolean;
  readonly anotherFile?: AnotherFile;
}

/** The screen the session is on. */
export function Screens({ footer, bare = false, anotherFile }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { screen: wanted, outcome } = useSessionState();
  const screen = useArrivedScreen(wanted);
  const [settings, setSettings] = useState(false);
  useFocusPath(root, screen.kind);
  const onSettings = bare ? undefined : () => setSettings(true);
  const atResults = screen.kind === 'results';
  // the results stay as they were left while something lies over them
  const results = usePart(atResults || outcome?.confirmed ? checkScreens : null);
  return (
    <div ref={root} style={{ height: '100%' }}>
      {results && (
        <div hidden={!atResults} style={{ height: '100%' }}>
          <results.Results footer={footer} bare={bare} onSettings={onSettings} />
        </div>
      )}
      {!atResults && <Current {...{ screen, bare, anotherFile, onSettings }} />}
      <SettingsPlace open={settings} onClose={() => setSettings(false)} />
      <Announcer />
      <MissingParts />
    </div>
  );
}

interface CurrentProps {
  readonly screen: Screen;
  readonly bare: boolean;
  readonly anotherFile: AnotherFile | undefined;
  readonly onSettings: (() => void) | undefined;
}

function Current({ screen, bare, anotherFile, onSettings }: CurrentProps) {
  const { session } = useSurroundings();
  switch (screen.kind) {
    case 'firstUse':
      return <FirstUse />;
    case 'reading':
      return <Reading />;
    case 'noTable': {
      const part = noTableScreen.known();
      return part && <part.NoTable {...{ anotherFile, onSettings }} />;
    }
    case 'confirm': {
      const part = checkScreens.known();
      return part && <part.Confirm onSettings={onSettings} />;
    }
    case 'review': {
      const part = reviewScreen.known();
      return part && <part.Review />;
    }
    case 'reminder': {
      const part = reminderScreen.known();
      const { unit, fromReview = false } = screen;
      const onBack = (): void => session.show({ kind: fromReview ? 'review' : 'results' });
      return part && <part.Reminder {...{ unit, onBack }} review={fromReview} />;
    }
    case 'problem': {
      const part = problemScreen.known();
      return part && <part.Problem {...{ screen, bare, anotherFile, onSettings }} />;
    }
    case 'results':
      return null;
  }
}
