import { useState } from 'react';
import { Announcer } from './Announcer';
import { AsOfButton } from './AsOfButton';
import { Bands } from './Bands';
import { Confirm } from './Confirm';
import { FirstUse } from './FirstUse';
import { NoTable } from './NoTable';
import { Problem } from './Problem';
import { Reading } from './Reading';
import { Reminder } from './Reminder';
import { Results } from './Results';
import { ResultsFooter } from './ResultsFooter';
import { Review } from './Review';
import { ScreenHeader } from './ScreenHeader';
import { Settings } from './Settings';
import { useSessionState, useSurroundings } from './surroundings';
import type { ReactNode } from 'react';

/** The screen the session is on. `footer` replaces the pane's own actions (the page saves a copy instead). */
export function Screens({
  footer = <ResultsFooter />,
  bare = false,
}: {
  footer?: ReactNode;
  bare?: boolean;
}) {
  const [settings, setSettings] = useState(false);
  return (
    <>
      <CurrentScreen footer={footer} bare={bare} onSettings={() => setSettings(true)} />
      <Settings open={settings} onClose={() => setSettings(false)} />
      <Announcer />
    </>
  );
}

interface Props {
  readonly footer: ReactNode;
  /** The surroundings have a bar of their own with the day and the settings. */
  readonly bare: boolean;
  readonly onSettings: () => void;
}

function CurrentScreen({ footer, bare, onSettings }: Props) {
  const { messages } = useSurroundings();
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
      return <Problem screen={screen} onSettings={onSettings} />;
    case 'results':
      return (
        <Bands
          header={
            bare ? undefined : (
              <ScreenHeader
                title={messages.panels.product}
                subtitle={<AsOfButton />}
                onSettings={onSettings}
              />
            )
          }
          footer={footer}
        >
          <Results />
        </Bands>
      );
  }
}
