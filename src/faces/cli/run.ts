import { HostError } from '../../hosts/host-error';
import { messagesFor } from '../../locale/messages-for';
import { CommanderError } from 'commander';
import type { ExitCode } from './exit-code';
import { buildProgram } from './program';
import { languageOf } from './settings';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Runs `duban` with the arguments after its name. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const messages = messagesFor(typeof language === 'string' ? language : 'zh-CN');
  const { usage } = messages.cli;
  try {
    if (typeof language !== 'string') throw new UsageError(usage.badLanguage(language.unknown));
    let code: ExitCode = 0;
    const program = buildProgram(terminal, messages, (result) => (code = result));
    if (args.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    terminal.error(sentence(error));
    return 2;
  }

  function sentence(error: unknown): string {
    if (error instanceof UsageError) return `${error.message}\n${usage.seeHelp}`;
    if (error instanceof HostError) return messages.problems(error.problem, error.facts);
    return messages.problems('unexpected', {
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
