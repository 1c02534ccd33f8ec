import { HostError } from '../../hosts/host-error';
import type { Messages } from '../../locale/messages';
import type { Terminal } from './terminal';

/**
 * Runs `work` on each file in turn; a file that cannot be used gets one sentence and the others go on.
 * Returns how many could not be used.
 */
export async function eachFile(
  files: readonly string[],
  terminal: Terminal,
  messages: Messages,
  work: (file: string) => Promise<boolean>,
): Promise<number> {
  let refused = 0;
  for (const [i, file] of files.entries()) {
    if (files.length > 1 && terminal.interactive)
      terminal.error(messages.cli.progress(i + 1, files.length, file));
    try {
      if (!(await work(file))) {
        refused++;
        terminal.error(messages.cli.noTable(file));
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused++;
      terminal.error(messages.problems(error.problem, { file, ...error.facts }));
    }
  }
  return refused;
}
