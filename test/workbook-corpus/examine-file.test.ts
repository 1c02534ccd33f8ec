import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeWorkbook } from '../hosts/xlsx/make-package';
import { examineFile } from './examine-file';

let folder = '';
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'duban-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const examine = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return examineFile(file);
};

const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>工作任务</t></is></c></row>';

it.each([
  ['usual.xlsx', makeWorkbook({ strings: '', sheets: [{ name: '任务分解表', rows }] })],
  [
    'prefixed.xlsx',
    makeWorkbook({ strings: '', prefix: 'x:', sheets: [{ name: "领导's 表", rows }] }),
  ],
  ['strict.xlsx', makeWorkbook({ strings: '', strict: true, sheets: [{ name: '表', rows }] })],
])('%s is read, written and cleaned without loss', async (name, bytes) => {
  expect(await examine(name, bytes)).toEqual({ kind: 'ok', text: '1 sheets' });
});

it('a refusal says what the file is', async () => {
  const outcome = await examine('old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  expect(outcome).toMatchObject({ kind: 'refused', problem: 'truncated' });
  expect(outcome.text).toContain('old.xlsx');
});
