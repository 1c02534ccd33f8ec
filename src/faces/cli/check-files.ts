import type { Messages } from '../../locale/messages';
import { hasTables, openChecked, type CheckedFile } from './checked-file';
import { eachFile } from './each-file';
import { expandFiles } from './files';
import { coloured, plain } from './paint';
import { readJson } from './read-json';
import { countOf, report } from './report';
import type { ExitCode } from './exit-code';
import type { Settings } from './settings';
import type { Terminal } from './terminal';

/** `duban check FILE…`: 1 where something is overdue or needs a look, 2 where a file could not be used. */
export async function checkFiles(
  names: readonly string[],
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const files = expandFiles(names, messages);
  const totals = { tasks: 0, overdue: 0, needsReview: 0 };
  const refused = await eachFile(files, terminal, messages, async (file) => {
    const opened = await openChecked(file, settings, terminal, messages);
    if (!hasTables(opened)) return false;
    totals.tasks += opened.checked.states.length;
    totals.overdue += countOf(opened.checked, 'overdue');
    totals.needsReview += countOf(opened.checked, 'needsReview');
    print(opened, settings, terminal, messages);
    return true;
  });
  if (files.length > 1 && !settings.json) {
    terminal.out(messages.cli.summary(files.length, totals.tasks, totals.overdue, refused));
  }
  if (refused > 0) return 2;
  return totals.overdue + totals.needsReview > 0 ? 1 : 0;
}

function print(
  opened: CheckedFile,
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): void {
  const { file, checked, asOfTyped } = opened;
  if (settings.json) {
    terminal.out(
      JSON.stringify({ file, asOf: checked.settings.asOf, ...readJson(checked, messages) }),
    );
    return;
  }
  const paint = terminal.interactive ? coloured : plain;
  const lines = report(checked, { all: settings.all, asOfTyped }, messages, paint);
  terminal.out(
    [paint(file, 'strong'), ...lines.map((line) => (line ? `  ${line}` : '')), ''].join('\n'),
  );
}
