import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync, deflateRawSync } from 'node:zlib';
import { HostError } from '../../hosts/host-error';
import { packWithZlib } from '../../hosts/xlsx/file/pack-with-zlib';
import { createXlsxHost, type XlsxHost } from '../../hosts/xlsx/xlsx-host';
import type { Messages } from '../../locale/messages';
import { UsageError } from './usage-error';

/** Files named by a person; a folder stands for the workbooks in it. Excel's lock files (~$…) are no workbooks. */
export function expandFiles(names: readonly string[], messages: Messages): string[] {
  return names.flatMap((name) => {
    if (!isFolder(name)) return [name];
    const files = readdirSync(name).filter(
      (file) => isWorkbookName(file) && !file.startsWith('~$'),
    );
    if (files.length === 0) throw new UsageError(messages.cli.usage.noFiles(name));
    return withoutCopies(files)
      .sort()
      .map((file) => path.join(name, file));
  });
}

export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function openFile(file: string): XlsxHost {
  const inflate = (data: Uint8Array, size: number): Uint8Array =>
    inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  const deflate = (data: Uint8Array): Uint8Array => deflateRawSync(data);
  return createXlsxHost(readBytes(file), { inflate, deflate, packPieces: packWithZlib });
}

/** Throws a `HostError` where the file is not there or cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new HostError(missing ? 'missingFile' : 'unreadableFile', { file }, { cause });
  }
}

/** What each command adds to the name of its copy. */
const SUFFIXES = { summarize: '-督办', highlight: '-标记', clean: '-清理' } as const;

export type WritingCommand = keyof typeof SUFFIXES;

/** A copy of ours stands back where what it was made from lies beside it. */
function withoutCopies(files: readonly string[]): string[] {
  const all = new Set(files);
  const isCopy = (file: string): boolean => {
    const { name, ext } = path.parse(file);
    const suffix = Object.values(SUFFIXES).find((suffix) => name.endsWith(suffix));
    if (!suffix) return false;
    const source = name.slice(0, -suffix.length) + ext;
    return all.has(source) || isCopy(source);
  };
  return files.filter((file) => !isCopy(file));
}

/** Where a command writes its copy of `file`; a name that ends neither in .xlsx nor .xlsm is a folder's. */
export function outputFor(
  file: string,
  command: WritingCommand,
  { output, inPlace, many }: { output: string | null; inPlace: boolean; many: boolean },
  messages: Messages,
): string {
  if (inPlace) return file;
  const { dir, name, ext } = path.parse(file);
  const copy = `${name}${SUFFIXES[command]}${ext}`;
  if (output === null) return path.join(dir, copy);
  if (isFolder(output) || !isWorkbookName(output)) return path.join(output, copy);
  if (many) throw new UsageError(messages.cli.usage.oneOutputForManyFiles(output));
  if (path.resolve(output) === path.resolve(file)) {
    throw new UsageError(messages.cli.usage.outputIsInput(file));
  }
  return output;
}
