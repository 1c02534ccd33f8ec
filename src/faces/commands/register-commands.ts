import type { WritingAction } from '../panels/engine';
import type { Session } from '../panels/session';
import { COMMANDS } from './commands';

/**
 * Ribbon buttons do what the pane's buttons do, in the same session. Where the table has not been confirmed yet the pane
 * opens on the question instead, because nothing is written before the person says yes.
 */
export function registerCommands(session: Session): void {
  for (const [name, action] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(session, action).finally(() => event.completed());
    });
  }
}

async function runCommand(session: Session, action: WritingAction): Promise<void> {
  if (action !== 'clean') await session.check();
  const { screen } = session.state();
  if (action === 'clean' || screen.kind === 'results') await session.write(action);
  const after = session.state().screen.kind;
  const isDone = action === 'clean' ? after !== 'problem' : after === 'results';
  if (!isDone) await Office.addin.showAsTaskpane();
}
