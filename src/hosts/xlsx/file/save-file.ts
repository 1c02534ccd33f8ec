import fs from 'node:fs';
import path from 'node:path';
import { HostError } from '../../host-error';
import { isStray, temporaryName } from './temporary-name';

/** What saving asks of the disk; tests let it go wrong. */
export type Disk = Pick<
  typeof fs,
  | 'chmodSync'
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

export interface SaveOptions {
  /** Keeps what stood there before as "<file>.bak"; "first": only where there is no such file yet. */
  readonly backup?: boolean | 'first';
  readonly disk?: Disk;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Whatever goes wrong, also a killed
 * process, the file that stood there stands unharmed. A folder that is not there is made. What killed runs left behind is cleared away. Gives the backup's path, null
 * where none was made. Throws `cannotWrite`.
 */
export function saveFile(
  file: string,
  bytes: Uint8Array,
  { backup = false, disk = fs }: SaveOptions = {},
): { readonly backup: string | null } {
  const temporary: string[] = [];
  try {
    const target = realTarget(file, disk);
    const folder = path.dirname(target);
    const newTemporary = () => {
      const name = path.join(folder, temporaryName());
      temporary.push(name);
      return name;
    };
    disk.mkdirSync(folder, { recursive: true });
    clearStrays(folder, disk);
    const next = newTemporary();
    writeThrough(next, bytes, disk);
    const before = disk.statSync(target, { throwIfNoEntry: false });
    if (before) disk.chmodSync(next, before.mode);
    const kept = before && backup ? `${target}.bak` : null;
    const isKept = backup === 'first' && kept !== null && isThere(kept, disk);
    if (kept !== null && !isKept) {
      const copy = newTemporary();
      disk.copyFileSync(target, copy);
      disk.renameSync(copy, kept);
    }
    disk.renameSync(next, target);
    return { backup: kept };
  } catch (cause) {
    for (const name of temporary) quietly(() => disk.rmSync(name, { force: true }));
    throw new HostError('cannotWrite', { file }, { cause });
  }
}

/** A link stays a link: what it points at is written. */
function realTarget(file: string, disk: Disk): string {
  return quietly(() => disk.realpathSync(file)) ?? path.resolve(file);
}

function isThere(file: string, disk: Disk): boolean {
  return disk.statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function writeThrough(name: string, bytes: Uint8Array, disk: Disk): void {
  const handle = disk.openSync(name, 'wx');
  try {
    disk.writeFileSync(handle, bytes);
    // on the disk before it takes the name: a power cut must not leave an empty file there
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}

function clearStrays(folder: string, disk: Disk): void {
  for (const name of quietly(() => disk.readdirSync(folder)) ?? []) {
    if (!name.startsWith('.duban-')) continue;
    const full = path.join(folder, name);
    quietly(() => {
      const age = Date.now() - disk.statSync(full).mtimeMs;
      if (isStray(name, age)) disk.rmSync(full, { force: true });
    });
  }
}

/** For what is not worth stopping for. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
