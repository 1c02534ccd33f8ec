import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/faces/cli/run';
import type { Terminal } from '../../../src/faces/cli/terminal';
import { makeWorkbook } from '../../hosts/xlsx/make-package';

const SAMPLES = path.join(__dirname, '../../../samples');
const QINGSHI = '青石镇2026年重点工作任务分解表.xlsx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duban-'));
  copyFileSync(path.join(SAMPLES, QINGSHI), path.join(folder, QINGSHI));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function duban(args: readonly string[], input: readonly string[] = []) {
  const out: string[] = [];
  const error: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    input: async function* () {
      yield* input;
    },
    interactive: false,
    today: () => '2026-11-20',
  };
  const code = await run(args, terminal);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const file = (): string => path.join(folder, QINGSHI);

describe('check', () => {
  it('says how the sheet was read, counts by state and lists what to chase', async () => {
    const { code, out, error } = await duban(['check', file()]);
    expect(error).toBe('');
    expect(out).toContain('第3–4行是表头，共42项任务');
    expect(out).toContain('逾期 3  临期 5  待核 2  正常推进 24  长期坚持 2  已办结 6');
    expect(out).toMatch(/水务站 +完成村级河道“四乱”问题整改销号.*逾期 20 天/);
    expect(code).toBe(1);
  });

  it('follows the as-of date', async () => {
    const { out } = await duban(['check', file(), '--as-of', '2026-01-05']);
    expect(out).toContain('统计截止 2026年1月5日');
    expect(out).toContain('没有逾期任务。');
  });

  it('speaks English when asked', async () => {
    const { out } = await duban(['check', file(), '--lang', 'en-US']);
    expect(out).toContain('42 tasks');
    expect(out).toContain('20 days overdue');
  });

  it('says that tasks on hidden rows count too', async () => {
    const rows = Array.from({ length: 2 }, (_, i) => [`修路${i}`, '村建办', '6月底前']);
    const [header, ...cells] = [['工作任务', '责任单位', '完成时限'], ...rows].map((row, r) =>
      row
        .map((text, c) => `<c r="${'ABC'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join(''),
    );
    const hidden = cells.map((row, r) => `<row r="${r + 2}" hidden="1">${row}</row>`).join('');
    const sheet = { name: '任务', rows: `<row r="1">${header}</row>${hidden}` };
    writeFileSync(file(), makeWorkbook({ sheets: [sheet] }));
    const { out } = await duban(['check', file()]);
    expect(out).toContain('“任务”有2项任务在隐藏的行里，已计入。');
  });

  it('goes on after a file that cannot be read and ends with 2', async () => {
    writeFileSync(path.join(folder, '坏.xlsx'), 'no workbook at all');
    const { code, out, error } = await duban(['check', folder]);
    expect(error).toContain('坏.xlsx');
    expect(out).toContain('逾期 3');
    expect(code).toBe(2);
  });
});

describe('summarize, highlight, clean', () => {
  it('writes a copy next to the file, and clean gives the original back byte for byte', async () => {
    const { code, out } = await duban(['summarize', file()]);
    expect(code).toBe(0);
    const copy = path.join(folder, '青石镇2026年重点工作任务分解表-督办.xlsx');
    expect(out).toContain(copy);
    expect(await duban(['clean', copy, '-o', path.join(folder, 'back.xlsx')])).toMatchObject({
      code: 0,
    });
    expect(readFileSync(path.join(folder, 'back.xlsx'))).toEqual(readFileSync(file()));
  });

  it('writes into a folder, which is made where it is not there', async () => {
    const inside = path.join(folder, '汇总', '十一月');
    expect((await duban(['summarize', file(), '-o', inside])).code).toBe(0);
    expect(readdirSync(inside)).toEqual(['青石镇2026年重点工作任务分解表-督办.xlsx']);
  });

  it('takes copies of a folder where what they were made from is not beside them', async () => {
    const made = path.join(folder, '汇总');
    await duban(['summarize', file(), '-o', made]);
    expect((await duban(['clean', made])).code).toBe(0);
    const [back] = readdirSync(made).filter((name) => name.endsWith('-清理.xlsx'));
    expect(readFileSync(path.join(made, back!))).toEqual(readFileSync(file()));
    await duban(['clean', made]);
    expect(readdirSync(made)).toHaveLength(2);
  });

  it('lets no copy fall on another', async () => {
    const other = path.join(folder, '另一个');
    mkdirSync(other);
    copyFileSync(file(), path.join(other, QINGSHI));
    const { code, error } = await duban(['summarize', folder, other, '-o', `${folder}/汇总`]);
    expect(code).toBe(2);
    expect(error).toContain('同名');
    expect(readdirSync(folder)).not.toContain('汇总');
  });

  it('running twice gives the same bytes', async () => {
    const [first, second] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
    await duban(['summarize', file(), '-o', first, '--as-of', '2026-11-20']);
    await duban(['summarize', first, '-o', second, '--as-of', '2026-11-20']);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it('finds the same tasks in what it has written, and none in its own sheets', async () => {
    const copy = path.join(folder, 'a.xlsx');
    await duban(['summarize', file(), '-o', copy]);
    const before = await duban(['read', file(), '--json']);
    const after = await duban(['read', copy, '--json']);
    expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
  });

  it('rewrites in place only when told, keeping a backup', async () => {
    const original = readFileSync(file());
    const { out } = await duban(['highlight', file(), '--in-place']);
    expect(readFileSync(file()).equals(original)).toBe(false);
    expect(readFileSync(`${file()}.bak`).equals(original)).toBe(true);
    expect(out).toContain('.bak');
  });

  it('keeps the file as it was before us through further runs in place', async () => {
    const original = readFileSync(file());
    await duban(['summarize', file(), '--in-place', '--as-of', '2026-06-30']);
    await duban(['summarize', file(), '--in-place', '--as-of', '2026-09-30']);
    await duban(['clean', file(), '--in-place']);
    expect(readFileSync(`${file()}.bak`).equals(original)).toBe(true);
    expect(readFileSync(file()).equals(original)).toBe(true);
  });

  it('writes nothing where there is no task table', async () => {
    writeFileSync(path.join(folder, '空.xlsx'), '');
    const { code, error } = await duban(['summarize', path.join(folder, '空.xlsx')]);
    expect(code).toBe(2);
    expect(error).toContain('空.xlsx');
    expect(readdirSync(folder).sort()).toEqual(['空.xlsx', QINGSHI].sort());
  });
});

describe('explain', () => {
  it('answers JSON Lines, one line each', async () => {
    const { code, out } = await duban(
      ['explain', 'deadline', '-'],
      ['{"text":"12月底前","year":2026}', '', '{"text":"每月5日前","year":2026}', 'no json'],
    );
    const [first, second, third] = out
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual({
      kind: 'date',
      due: '2026-12-31',
      start: null,
      rrule: null,
      ongoing: false,
      dates: [],
      ambiguous: false,
    });
    expect(second).toMatchObject({ kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' });
    expect(third).toHaveProperty('error');
    expect(code).toBe(2);
  });

  it.each([
    [
      'owners',
      '{"text":"县财政局牵头，各乡镇配合","column":null}',
      [
        { party: '县财政局', role: 'lead' },
        { party: '各乡镇', role: 'support' },
      ],
    ],
    ['owners', '{"text":"县财政局","column":"牵头单位"}', [{ party: '县财政局', role: 'lead' }]],
    [
      'progress',
      '{"text":"完成85%，剩余正在施工"}',
      { status: 'inProgress', percent: 85, ongoing: false },
    ],
  ])('%s %s', async (subject, line, answer) => {
    const { out } = await duban(['explain', subject, '-'], [line]);
    expect(JSON.parse(out)).toEqual(answer);
  });

  it('explains in words what was implied', async () => {
    const { out } = await duban(['explain', 'deadline', '6月前', '--year', '2026']);
    expect(out).toContain('到期 2026-06-30');
    expect(out).toContain('也可能是别的意思');
  });
});

describe('usage', () => {
  it.each([
    [['chek', 'a.xlsx'], '没有“chek”这个命令'],
    [['check'], '还缺参数'],
    [['check', 'a.xlsx', '--frob'], '没有“--frob”这个选项'],
    [['check', 'a.xlsx', '--as-of', '2月30日'], '不是日期'],
    [['check', 'a.xlsx', '--year', 'soon'], '--year 要写整数'],
    [['check', 'a.xlsx', '--lang', 'fr'], '没有“fr”'],
    [['check', '没有这个文件.xlsx'], '没有这个文件.xlsx'],
    [['explain', 'weather', 'x'], '没有“weather”'],
  ])('%j ends with 2 and one clear sentence', async (args, sentence) => {
    const { code, error } = await duban(args);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/ at .*:\d+|Error/);
  });

  it('names the sheets there are when one is asked for that is not', async () => {
    const { code, error } = await duban(['check', file(), '--sheet', '没有']);
    expect(code).toBe(2);
    expect(error).toContain('任务分解');
  });

  it('helps in both languages', async () => {
    expect((await duban(['--help'])).out).toContain('用法：');
    expect((await duban(['--help', '--lang', 'en-US'])).out).toContain('Usage:');
  });
});
