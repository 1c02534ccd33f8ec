import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/faces/cli/run';
import type { Terminal } from '../../../src/faces/cli/terminal';

const PLAN = path.join(__dirname, '../../golden/outline/township-notice.txt');

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'duban-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function duban(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    input: async function* () {},
    interactive: false,
    today: () => '2026-11-20',
  };
  const code = await run(args, terminal);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const at = (name: string): string => path.join(folder, name);

function plan(text: string | Uint8Array, name = '方案.txt'): string {
  writeFileSync(at(name), text);
  return at(name);
}

interface ReadTask {
  readonly task: string;
  readonly measure: string | null;
  readonly parties: readonly { readonly party: string; readonly role: string }[];
  readonly deadline: { readonly due: string | null };
}

it('writes a draft beside the plan, says what it lists and what not, and reads it', async () => {
  const { code, out, error } = await duban('outline', plan(readFileSync(PLAN)));
  expect(error).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('第16–18段：总体要求，没有列为任务（“总体要求”）');
  expect(out).toContain(
    '共4类、16项任务，其中10项写了责任单位，12项写了时限；另有22段没有列为任务',
  );
  expect(out).toContain(`已写入 ${at('方案-任务分解表.xlsx')}`);
  const read = await duban('read', at('方案-任务分解表.xlsx'), '--json');
  const { sheets } = JSON.parse(read.out) as {
    sheets: { tables: { title: string; year: number; tasks: ReadTask[] }[] }[];
  };
  const [table] = sheets[0]!.tables;
  expect(table).toMatchObject({ title: '青石镇2026年农村人居环境整治提升任务分解表', year: 2026 });
  expect(table!.tasks).toHaveLength(16);
  expect(table!.tasks[3]).toMatchObject({
    task: '扎实推进农村厕所改造',
    measure: '规范组织施工。按照“首厕过关”要求推进改造，8月底前完成460户改造任务。',
    parties: [
      { party: '镇乡村建设办', role: 'lead' },
      { party: '各村（社区）', role: 'responsible' },
    ],
    deadline: { due: '2026-08-31' },
  });
});

it('writes where it is told, but never over what is there', async () => {
  const file = plan('一、抓党建\n（一）压实责任。');
  expect((await duban('outline', file, '-o', at('表.xlsx'))).code).toBe(0);
  expect((await duban('outline', file, '-o', at('汇总'))).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['方案.txt', '汇总', '表.xlsx'].sort());
  const before = readFileSync(at('表.xlsx'));
  const again = await duban('outline', file, '-o', at('表.xlsx'));
  expect(again).toMatchObject({ code: 2, error: expect.stringContaining('没有覆盖') as string });
  expect(readFileSync(at('表.xlsx')).equals(before)).toBe(true);
});

it('a text that begins like a formula stays a text', async () => {
  await duban('outline', plan('一、抓党建\n（一）=1+1'), '-o', at('表.xlsx'));
  const { out } = await duban('read', at('表.xlsx'), '--json');
  expect(out).toContain('"task":"=1+1"');
});

it.each([
  ['一、指导思想\n坚持稳中求进。', '方案.txt', '没有找到可以列为任务的内容'],
  ['', '方案.txt', '是空的'],
  ['%PDF-1.7', '方案.pdf', '不是方案文字'],
  [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '方案.doc', '旧的.doc'],
])('%j in %s ends with 2 and one clear sentence', async (text, name, sentence) => {
  const { code, error } = await duban('outline', plan(text, name));
  expect(code).toBe(2);
  expect(error).toContain(sentence);
  expect(readdirSync(folder)).toEqual([name]);
});

it('speaks English when asked; the table stays in the language of the plan', async () => {
  const { out } = await duban('outline', plan('一、抓党建\n（一）压实责任。'), '--lang', 'en-US');
  expect(out).toContain('1 category, 1 task; 0 with an owner, 0 with a deadline');
  expect(out).toContain('方案-任务分解表.xlsx');
});
