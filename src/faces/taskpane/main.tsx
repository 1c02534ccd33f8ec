import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register-commands';
import { checkScreens } from '../panels/lazy-screens';
import { localToday } from '../panels/local-today';
import { createSession } from '../panels/session';
import { loadMessages } from '../panels/use-messages';
import { App } from './App';
import { createExcelEngine } from './excel-engine';
import { officeLanguage } from './office-language';

void Office.onReady(async () => {
  const { engine, load } = createExcelEngine();
  const language = officeLanguage();
  const session = createSession(engine, localToday, language);
  registerCommands(session);
  await loadMessages(language).catch(() => undefined);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App session={session} />);
  // nearly everybody who opens the pane checks; where it cannot be fetched yet, the button tries again
  await Promise.allSettled([load(), checkScreens.load()]);
});
