import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../../hosts/excel/excel-host';
import { registerCommands } from '../commands/register-commands';
import { createHostEngine } from '../panels/host-engine';
import { createSession } from '../panels/session';
import { App } from './App';
import { officeLanguage } from './office-language';
import { localToday } from '../panels/local-today';

void Office.onReady(() => {
  const host = createExcelHost();
  const engine = { ...createHostEngine(host, localToday), onEdited: host.onSheetChanged };
  const language = officeLanguage();
  const session = createSession(engine, localToday, language);
  registerCommands(session);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App session={session} />);
});
