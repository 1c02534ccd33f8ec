import { highlight, summarize } from '../../core/actions/summarize';
import { cleanChanges } from '../../core/changes/clean-changes';
import type { Change } from '../../core/changes/change';
import type { Workbook } from '../../core/grid/grid';
import { saveFile } from '../../hosts/xlsx/file/save-file';
import type { Messages } from '../../locale/messages';
import { hasTables, openChecked, type CheckedFile } from './checked-file';
import { eachFile } from './each-file';
import { expandFiles, openFile, outputFor, type WritingCommand } from './files';
import type { ExitCode } from './exit-code';
import type { Settings } from './settings';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** `duban summarize | highlight | clean FILE…`: writes a copy of each file, or with --in-place the file itself. */
export async function writeFiles(
  command: WritingCommand,
  names: readonly string[],
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const files = expandFiles(names, messages);
  const outputs = new Map(
    files.map((file) => {
      const where = { ...settings, many: files.length > 1 };
      return [file, outputFor(file, command, where, messages)];
    }),
  );
  if (new Set(outputs.values()).size < outputs.size)
    throw new UsageError(messages.cli.usage.sameOutput);
  const refused = await eachFile(files, terminal, messages, async (file) => {
    const output = outputs.get(file)!;
    return command === 'clean'
      ? clean(file, output, terminal, messages)
      : write(command, file, output, settings, terminal, messages);
  });
  return refused > 0 ? 2 : 0;
}

async function write(
  command: 'summarize' | 'highlight',
  file: string,
  output: string,
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<boolean> {
  const opened = await openChecked(file, settings, terminal, messages);
  if (!hasTables(opened)) return false;
  const { host, workbook, checked } = opened;
  const action = command === 'summarize' ? summarize : highlight;
  const options = { asOfTyped: settings.asOf !== null || opened.asOfTyped, palette: null };
  const changes = action(workbook, checked, options, messages.sheets);
  await host.apply(withoutProtected(changes, opened, terminal, messages));
  save(workbook, host.bytes(), file, output, terminal, messages);
  return true;
}

/** A protected sheet keeps its looks; the person is told, and the summaries are written all the same. */
function withoutProtected(
  changes: readonly Change[],
  { workbook }: CheckedFile,
  terminal: Terminal,
  messages: Messages,
): Change[] {
  const isProtected = (name: string): boolean =>
    workbook.sheets.some((sheet) => sheet.name === name && sheet.protected);
  return changes.filter((change) => {
    if (change.kind !== 'setHighlights' || !isProtected(change.sheet)) return true;
    terminal.error(messages.cli.highlightsSkipped(change.sheet));
    return false;
  });
}

async function clean(
  file: string,
  output: string,
  terminal: Terminal,
  messages: Messages,
): Promise<boolean> {
  const host = openFile(file);
  const workbook = await host.read();
  const before = host.bytes();
  await host.apply(cleanChanges(workbook));
  if (host.bytes() === before) terminal.out(messages.cli.unchanged(file));
  else save(workbook, host.bytes(), file, output, terminal, messages);
  return true;
}

/** The backup is the file as it was before us: what an earlier run wrote does not take its place. */
function save(
  { ours }: Workbook,
  bytes: Uint8Array,
  file: string,
  output: string,
  terminal: Terminal,
  messages: Messages,
): void {
  const keep = Object.keys(ours).length > 0 ? 'first' : true;
  const { backup } = saveFile(output, bytes, { backup: output === file && keep });
  if (backup) terminal.out(messages.cli.backup(backup));
  terminal.out(messages.cli.written(output));
}
