import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { paneMessagesFor } from '../../locale/pane-messages';
import type { Session } from './session';
import { STATE_COLORS } from './state-colors';
import { SurroundingsContext } from './surroundings';
import { darkTheme, lightTheme } from './theme';

// a class would go to the provider's portals too, which must not cover the page
const FULL = { height: '100%' };

const useStyles = makeStyles({
  root: {
    height: '100%',
    '@media (forced-colors: active)': {
      '& .fui-Link': { color: 'LinkText', textDecorationLine: 'underline' },
    },
  },
});

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
  const styles = useStyles();
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
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={language} style={FULL}>
      <SurroundingsContext.Provider value={surroundings}>
        <div className={styles.root}>{children}</div>
      </SurroundingsContext.Provider>
    </FluentProvider>
  );
}
