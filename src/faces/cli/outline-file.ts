import { existsSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { breakdownSheet } from '../../core/changes/breakdown/breakdown-sheet';
import { countOutline } from '../../core/outline/count-outline';
import { groupLeftOut } from '../../core/outline/group-left-out';
import { readOutline } from '../../core/outline/read-outline';
import { DocumentError } from '../../hosts/document/document-error';
import { readDocument } from '../../hosts/document/read-document';
import { saveFile } from '../../hosts/xlsx/file/save-file';
import { newWorkbook } from '../../hosts/xlsx/write/new-workbook';
import type { Messages } from '../../locale/messages';
import { isFolder, isWorkbookName, readBytes } from './files';
import type { ExitCode } from './exit-code';
import type { Settings } from './settings';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** `duban outline FILE`: a plan document becomes the first draft of a breakdown table, in a new file. */
export async function outlineFile(
  file: string,
  { output }: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const { outline: words, cli } = messages;
  const target = draftFor(file, output, words.sheet.sheetName);
  // a draft may have been filled in meanwhile
  if (existsSync(target)) throw new UsageError(cli.usage.alreadyThere(target));
  const text = textOf(file, terminal, messages);
  if (text === null) return 2;
  const outline = readOutline(text);
  for (const group of groupLeftOut(outline.leftOut)) terminal.out(`  ${words.leftOut(group)}`);
  if (outline.rows.length === 0) {
    terminal.error(words.nothing(file));
    return 2;
  }
  const sheet = breakdownSheet(outline, words.sheet);
  saveFile(target, await newWorkbook(sheet));
  terminal.out(words.counts(countOutline(outline)));
  terminal.out(cli.written(target));
  return 0;
}

function textOf(file: string, terminal: Terminal, { outline }: Messages): string | null {
  try {
    const inflate = (data: Uint8Array, size: number): Uint8Array =>
      inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    return readDocument(readBytes(file), inflate);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    terminal.error(outline.problems(error.problem, file));
    return null;
  }
}

/** 实施方案.txt → 实施方案-任务分解表.xlsx beside it, or in the folder that `output` names. */
function draftFor(file: string, output: string | null, sheetName: string): string {
  const { dir, name } = path.parse(file);
  const draft = `${name}-${sheetName}.xlsx`;
  if (output === null) return path.join(dir, draft);
  return isFolder(output) || !isWorkbookName(output) ? path.join(output, draft) : output;
}
