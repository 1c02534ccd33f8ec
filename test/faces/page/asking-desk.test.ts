import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askingDesk } from '../../../src/faces/page/asking-desk';
import { createFileDesk, type FileDesk } from '../../../src/faces/page/file-desk';
import { POSTABLE, type Postable } from '../../../src/faces/page/postable';

const SAMPLE = path.join(__dirname, '../../../samples/青石镇2026年重点工作任务分解表.xlsx');
const WISHES = { asOf: '2026-11-20', dueSoonDays: null, palette: null, language: 'zh-CN' } as const;
const ASKED = { fresh: true, today: '2026-11-20' };

it('answers as the desk itself does, but for the cells', async () => {
  const { near, far } = desks();
  const here = await near.check(WISHES, null, ASKED);
  const there = await far.check(WISHES, null, ASKED);
  expect(there.checked.reading.tasks.length).toBeGreaterThan(10);
  expect(plain(there)).toEqual(plain(here));
  const [table] = there.checked.reading.sheets.flatMap(({ tables }) => tables);
  // the same objects, not a second copy
  expect(table!.tasks[0]).toBe(there.checked.reading.tasks[0]);
});

it('has nothing to hand over again when a check is only remembered', async () => {
  const { near, far, posted } = desks();
  await near.check(WISHES, null, ASKED);
  const before = await far.check(WISHES, null, ASKED);
  const here = await near.remember(before.memory);
  const there = await far.remember(before.memory);
  expect(there.checked).toBe(before.checked);
  expect(posted.at(-1)!.lists).toBeUndefined();
  expect(plain(there)).toEqual(plain(here));
});

it('shows the same sheets', async () => {
  const { near, far } = desks();
  const { checked } = await far.check(WISHES, null, ASKED);
  await near.check(WISHES, null, ASKED);
  const { name } = checked.reading.sheets[0]!.grid;
  expect(await far.sheet(name)).toEqual(await near.sheet(name));
  const names = await far.summaries(WISHES);
  expect(names).toEqual(await near.summaries(WISHES));
  expect(await far.summary(names[1]!)).toEqual(await near.summary(names[1]!));
});

function desks() {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const desk = createFileDesk(bytes);
  const posted: Postable[] = [];
  const far = askingDesk(async (method, args) => {
    const call = desk[method] as (...args: readonly unknown[]) => Promise<unknown>;
    const postable = POSTABLE[method] as (result: unknown) => Postable;
    const { transfer: _, ...sent } = postable(await call(...args));
    posted.push(sent);
    const { head, lists = {} } = structuredClone(sent);
    return { head, lists };
  });
  return { near: createFileDesk(bytes), far, posted };
}

/** Without the grids' cells and the tables' look-up of them. */
function plain({ checked, ...facts }: Awaited<ReturnType<FileDesk['check']>>) {
  const sheets = checked.reading.sheets.map(({ grid, tables, skipped }) => ({
    grid: { ...grid, rows: [], merges: [] },
    tables: tables.map(({ table, tasks }) => ({ table: { ...table, cell: null }, tasks })),
    skipped,
  }));
  return { ...facts, checked: { ...checked, reading: { ...checked.reading, sheets } } };
}
