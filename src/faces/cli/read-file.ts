import type { Messages } from '../../locale/messages';
import { hasTables, openChecked } from './checked-file';
import { eachFile } from './each-file';
import { coloured, plain } from './paint';
import { readJson } from './read-json';
import { readReport } from './report';
import type { ExitCode } from './exit-code';
import type { Settings } from './settings';
import type { Terminal } from './terminal';

/** `duban read FILE`: the tables, columns and tasks as they were understood. */
export async function readFile(
  file: string,
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const refused = await eachFile([file], terminal, messages, async () => {
    const opened = await openChecked(file, settings, terminal, messages);
    if (settings.json) terminal.out(JSON.stringify(readJson(opened.checked, messages)));
    else {
      const paint = terminal.interactive ? coloured : plain;
      terminal.out(readReport(opened.checked, messages, paint).join('\n').trimEnd());
    }
    return hasTables(opened);
  });
  return refused > 0 ? 2 : 0;
}
