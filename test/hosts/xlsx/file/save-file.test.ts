import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { saveFile, type Disk } from '../../../../src/hosts/xlsx/file/save-file';

const NEW = new TextEncoder().encode('new');
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'save-file-'));
  file = path.join(folder, '分解表.xlsx');
  writeFileSync(file, 'old');
});

afterEach(() => rmSync(folder, { recursive: true }));

const text = (name: string): string => readFileSync(name, 'utf8');

it('writes a file that was not there', () => {
  rmSync(file);
  saveFile(file, NEW);
  expect(text(file)).toBe('new');
  expect(readdirSync(folder)).toEqual(['分解表.xlsx']);
});

it('puts the new file in place of the old one', () => {
  saveFile(file, NEW);
  expect(text(file)).toBe('new');
  expect(readdirSync(folder)).toEqual(['分解表.xlsx']);
});

it('keeps what stood there as .bak where asked', () => {
  const { backup } = saveFile(file, NEW, { backup: true });
  expect(backup).toBe(`${file}.bak`);
  expect([text(file), text(`${file}.bak`)]).toEqual(['new', 'old']);
  expect(readdirSync(folder)).toHaveLength(2);
});

it('leaves a .bak that is there where the first is to be kept', () => {
  saveFile(file, NEW, { backup: 'first' });
  const { backup } = saveFile(file, new TextEncoder().encode('newer'), { backup: 'first' });
  expect(backup).toBe(`${file}.bak`);
  expect([text(file), text(`${file}.bak`)]).toEqual(['newer', 'old']);
});

it('writes what a link points at and leaves the link', () => {
  const link = path.join(folder, 'link.xlsx');
  symlinkSync(file, link);
  saveFile(link, NEW);
  expect(text(file)).toBe('new');
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
});

it('keeps who may read the file', () => {
  fs.chmodSync(file, 0o640);
  saveFile(file, NEW);
  expect(fs.statSync(file).mode & 0o777).toBe(0o640);
});

const refuse = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

const diskFull: Disk['writeFileSync'] = (handle) => {
  fs.writeFileSync(handle, 'n');
  return refuse('ENOSPC')();
};

it.each<[string, Partial<Disk>]>([
  ['the disk is full', { writeFileSync: diskFull }],
  ['no file may be made there', { openSync: refuse('EACCES') }],
  ['the file is held by another program', { renameSync: refuse('EBUSY') }],
  ['the backup cannot be made', { copyFileSync: refuse('ENOSPC') }],
])('leaves everything as it was where %s', (_, faults) => {
  const disk: Disk = { ...fs, ...faults };
  expect(() => saveFile(file, NEW, { backup: true, disk })).toThrow(
    expect.objectContaining({
      problem: 'cannotWrite',
      facts: { file },
    }),
  );
  expect(text(file)).toBe('old');
  expect(readdirSync(folder)).toEqual(['分解表.xlsx']);
});

it('makes the folder where it is not there', () => {
  const inside = path.join(folder, 'new', 'one', '分解表.xlsx');
  saveFile(inside, NEW);
  expect(text(inside)).toBe('new');
});

it('refuses where the folder cannot be made', () => {
  const lost = path.join(file, 'where.xlsx');
  expect(() => saveFile(lost, NEW)).toThrow(expect.objectContaining({ problem: 'cannotWrite' }));
});

it('asks the disk twelve things, each of which may be the last', () => {
  let calls = 0;
  const counted = Object.entries(fs).map(([name, call]) => [
    name,
    (...given: unknown[]) => ++calls && (call as (...given: unknown[]) => unknown)(...given),
  ]);
  saveFile(file, NEW, { backup: true, disk: Object.fromEntries(counted) as Disk });
  expect(calls).toBe(12);
});

/** Runs saveFile in a process of its own and lets it be killed at the n-th call to the disk. */
function saveAndDie(at: number): void {
  const source = path.resolve(__dirname, '../../../../src/hosts/xlsx/file/save-file.ts');
  const script = `
    const fs = require('node:fs');
    const { saveFile } = require(${JSON.stringify(source)});
    const die = () => process.kill(process.pid, 'SIGKILL');
    let calls = 0;
    const disk = new Proxy(fs, { get: (_, name) => (...given) => {
      if (++calls !== ${at}) return fs[name](...given);
      if (name === 'writeFileSync') fs.writeFileSync(given[0], 'n');
      die();
    }});
    saveFile(${JSON.stringify(file)}, new TextEncoder().encode('new'), { backup: true, disk });
  `;
  const result = spawnSync(process.execPath, ['-r', 'tsx/cjs', '-e', script], {
    cwd: path.resolve(__dirname, '../../../..'),
    encoding: 'utf8',
  });
  expect([result.signal, result.stderr]).toEqual(['SIGKILL', '']);
}

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'killed at call %i to the disk, the file is whole and the next run leaves nothing lying about',
  (at) => {
    saveAndDie(at);
    expect(text(file)).toBe('old');
    saveFile(file, NEW);
    expect(text(file)).toBe('new');
    const left = readdirSync(folder).filter((name) => !name.endsWith('.bak'));
    expect(left).toEqual(['分解表.xlsx']);
  },
  20_000,
);

it('leaves files of others alone, and those of a run that is not over', () => {
  const others = ['.duban-notes.txt', `.duban-00000000-${process.pid}-0.tmp`, '~$分解表.xlsx'];
  for (const name of others) writeFileSync(path.join(folder, name), '');
  saveFile(file, NEW);
  expect(others.every((name) => existsSync(path.join(folder, name)))).toBe(true);
});
