import { Suspense, useRef, useState, type ReactNode } from 'react';
import { Announcer } from './Announcer';
import { FirstUse } from './FirstUse';
import { Confirm, NoTable, Problem, Reminder, Results, Review, Settings } from './lazy-screens';
import { Reading } from './Reading';
import { useSessionState } from './surroundings';
import { useFocusPath } from './use-focus-path';

interface Props {
  /** In place of the pane's own actions: the page saves a copy instead. */
  readonly footer?: ReactNode;
  /** The surroundings have a bar of their own with the day and the settings. */
  readonly bare?: boolean;
}

/** The screen the session is on. */
export function Screens({ footer, bare = false }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { screen, outcome } = useSessionState();
  const [settings, setSettings] = useState<'unused' | 'open' | 'closed'>('unused');
  useFocusPath(root, screen.kind);
  const onSettings = bare ? undefined : () => setSettings('open');
  // the results stay as they were left while something lies over them
  const hasResults = outcome !== null && outcome.confirmed;
  const atResults = screen.kind === 'results';
  return (
    <div ref={root} style={{ height: '100%' }}>
      <Suspense>
        {(hasResults || atResults) && (
          <div hidden={!atResults} style={{ height: '100%' }}>
            <Results footer={footer} bare={bare} onSettings={onSettings} />
          </div>
        )}
        {!atResults && <Current bare={bare} onSettings={onSettings} />}
      </Suspense>
      {settings !== 'unused' && (
        <Suspense>
          <Settings open={settings === 'open'} onClose={() => setSettings('closed')} />
        </Suspense>
      )}
      <Announcer />
    </div>
  );
}

function Current({ bare, onSettings }: { bare: boolean; onSettings: (() => void) | undefined }) {
  const { screen } = useSessionState();
  switch (screen.kind) {
    case 'firstUse':
      return <FirstUse />;
    case 'reading':
      return <Reading />;
    case 'noTable':
      return <NoTable />;
    case 'confirm':
      return <Confirm onSettings={onSettings} />;
    case 'review':
      return <Review />;
    case 'reminder':
      return <Reminder unit={screen.unit} />;
    case 'problem':
      return <Problem screen={screen} bare={bare} onSettings={onSettings} />;
    case 'results':
      return null;
  }
}
