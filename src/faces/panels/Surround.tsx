import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { paneMessagesFor } from '../../locale/pane-messages';
import type { Session } from './session';
import { STATE_COLORS } from './state-colors';
import { SurroundingsContext } from './surroundings';
import { darkTheme, lightTheme } from './theme';

/** Theme, language and session for all views below. */
export function Surround({
  session,
  dark,
  children,
}: {
  session: Session;
  dark: boolean;
  children: ReactNode;
}) {
  const { language } = useSyncExternalStore(session.subscribe, session.state).wishes;
  const surroundings = useMemo(
    () => ({
      session,
      messages: paneMessagesFor(language),
      colors: STATE_COLORS[dark ? 'dark' : 'light'],
    }),
    [session, language, dark],
  );
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      lang={language}
      style={{ height: '100%' }}
    >
      <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>
    </FluentProvider>
  );
}
