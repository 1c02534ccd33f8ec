import { Argument, Command, Option, type CommanderError } from 'commander';
import type { Messages } from '../../locale/messages';
import packageJson from '../../../package.json';
import { explainLines, explainText, SUBJECTS, type Subject } from './explain';
import { checkFiles } from './check-files';
import { outlineFile } from './outline-file';
import { readFile } from './read-file';
import type { ExitCode } from './exit-code';
import { readSettings, type RawOptions } from './settings';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { writeFiles } from './write-files';
import type { WritingCommand } from './files';

/** The commands and options of `duban`; actions hand their exit code to `done`. */
export function buildProgram(
  terminal: Terminal,
  messages: Messages,
  done: (code: ExitCode) => void,
): Command {
  const {
    about,
    commands,
    options,
    arguments: args,
    examples,
    exitCodes,
    titles,
  } = messages.cli.help;
  const settings = (raw: RawOptions) => readSettings(raw, terminal.today(), messages);

  const program = new Command('duban')
    .description(about)
    .version(packageJson.version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .addHelpText('after', `\n${examples}\n\n${exitCodes}`)
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => titles[title as keyof typeof titles] ?? title })
    .exitOverride(translate(messages));

  const command = (name: keyof typeof commands): Command =>
    program
      .command(name)
      .description(commands[name])
      .helpOption('-h, --help', options.help)
      .addOption(new Option('--lang <language>', options.lang).default('zh-CN'))
      .exitOverride(translate(messages));

  const onFiles = (name: 'check' | WritingCommand | 'read'): Command =>
    command(name)
      .option('--as-of <date>', options.asOf)
      .option('--year <year>', options.year)
      .option('--due-soon <days>', options.dueSoon)
      .option('--sheet <name>', options.sheet, (value: string, before: string[] = []) => [
        ...before,
        value,
      ]);

  onFiles('check')
    .argument('<FILE...>', args.files)
    .option('--json', options.json)
    .option('--all', options.all)
    .action(async (files: string[], raw: RawOptions) =>
      done(await checkFiles(files, settings(raw), terminal, messages)),
    );

  for (const name of ['summarize', 'highlight', 'clean'] as const) {
    onFiles(name)
      .argument('<FILE...>', args.files)
      .option('-o, --output <path>', options.output)
      .option('--in-place', options.inPlace)
      .action(async (files: string[], raw: RawOptions) =>
        done(await writeFiles(name, files, settings(raw), terminal, messages)),
      );
  }

  onFiles('read')
    .argument('<FILE>', args.file)
    .option('--json', options.json)
    .action(async (file: string, raw: RawOptions) =>
      done(await readFile(file, settings(raw), terminal, messages)),
    );

  command('outline')
    .argument('<FILE>', args.document)
    .option('-o, --output <path>', options.draft)
    .action(async (file: string, raw: RawOptions) =>
      done(await outlineFile(file, settings(raw), terminal, messages)),
    );

  command('explain')
    .addArgument(new Argument('<SUBJECT>', args.subject).choices(SUBJECTS))
    .argument('<TEXT...>', args.texts)
    .option('--year <year>', options.year)
    .action(async (subject: Subject, texts: string[], raw: RawOptions) => {
      if (texts.length === 1 && texts[0] === '-') {
        done((await explainLines(subject, terminal, messages)) > 0 ? 2 : 0);
        return;
      }
      const { year } = settings(raw);
      for (const text of texts) terminal.out(explainText(subject, { text, year }, messages));
      done(0);
    });

  return program;
}

/** Commander's own complaints in the person's language. */
function translate(messages: Messages): (error: CommanderError) => never {
  const { usage } = messages.cli;
  return (error) => {
    const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    switch (error.code) {
      case 'commander.unknownOption':
        throw new UsageError(usage.unknownOption(name));
      case 'commander.unknownCommand':
      case 'commander.excessArguments':
      case 'commander.invalidArgument':
        throw new UsageError(usage.unknownCommand(name));
      case 'commander.missingArgument':
        throw new UsageError(usage.missingArgument(name));
      case 'commander.optionMissingArgument':
        throw new UsageError(usage.missingValue(name));
      default:
        throw error;
    }
  };
}
