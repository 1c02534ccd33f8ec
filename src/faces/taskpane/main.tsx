import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register-commands';
import { loadScreens } from '../panels/lazy-screens';
import { localToday } from '../panels/local-today';
import { createSession } from '../panels/session';
import { App } from './App';
import { createExcelEngine } from './excel-engine';
import { officeLanguage } from './office-language';

void Office.onReady(() => {
  const { engine, load } = createExcelEngine();
  const session = createSession(engine, localToday, officeLanguage());
  registerCommands(session);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App session={session} />);
  void Promise.all([load(), loadScreens()]);
});
