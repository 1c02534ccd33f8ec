import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Session } from './session';
import { STATE_COLORS } from './state-colors';
import { SurroundingsContext } from './surroundings';
import { darkTheme, lightTheme } from './theme';
import { useMessages } from './use-messages';

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
  const messages = useMessages(language);
  // what is drawn beside the views, such as dialogs, is read out in the language of the page
  useEffect(() => {
    document.documentElement.lang = messages.language;
  }, [messages]);
  const surroundings = useMemo(
    () => ({ session, messages, colors: STATE_COLORS[dark ? 'dark' : 'light'] }),
    [session, messages, dark],
  );
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={messages.language} style={FULL}>
      <SurroundingsContext.Provider value={surroundings}>
        <div className={styles.root}>{children}</div>
      </SurroundingsContext.Provider>
    </FluentProvider>
  );
}
