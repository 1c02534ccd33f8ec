import { readFileSync } from 'node:fs';
import path from 'node:path';
import { confirmAll } from '../../../src/core/actions/is-confirmed';
import type { Host } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import type { CheckProgress } from '../../../src/faces/panels/check-progress';
import { createHostEngine } from '../../../src/faces/panels/host-engine';

const SAMPLE = readFileSync(
  path.join(__dirname, '../../../samples/青石镇2026年重点工作任务分解表.xlsx'),
);
const WISHES = { asOf: '2026-11-20', dueSoonDays: 7, palette: null, language: 'zh-CN' } as const;

/** A host on which somebody edits the sheet before each of the first `times` writings of sheets. */
function edited(times: number) {
  const file = createXlsxHost(SAMPLE);
  const log: string[] = [];
  const host: Host = {
    ...file,
    read: (options) => {
      log.push('read');
      return file.read(options);
    },
    apply: async (changes, options) => {
      if (changes.some(({ kind }) => kind === 'setSheet') && times-- > 0) {
        log.push('refused');
        throw new HostError('changedMeanwhile', { sheet: '任务分解' });
      }
      log.push('written');
      await file.apply(changes, options);
    },
  };
  return { host, log };
}

async function confirmed(host: Host) {
  const engine = createHostEngine(host, () => '2026-11-20');
  const { memory, checked } = await engine.check(WISHES, null, { fresh: true });
  await engine.remember(confirmAll(memory, checked));
  return engine;
}

describe('a sheet edited between reading and writing', () => {
  it('is read and checked again, and then written', async () => {
    const { host, log } = edited(1);
    const engine = await confirmed(host);
    await engine.write('summarize', WISHES);
    expect(log).toEqual(['read', 'written', 'refused', 'read', 'written']);
  });

  it('is not chased for ever', async () => {
    const { host } = edited(5);
    const engine = await confirmed(host);
    await expect(engine.write('summarize', WISHES)).rejects.toMatchObject({
      problem: 'changedMeanwhile',
    });
  });
});

describe('a check', () => {
  const progressOf = async (stopAt?: number) => {
    const told: CheckProgress[] = [];
    const stop = new AbortController();
    const engine = createHostEngine(createXlsxHost(SAMPLE), () => '2026-11-20');
    const checking = engine.check(WISHES, null, {
      fresh: true,
      signal: stop.signal,
      onProgress: (progress) => {
        if (told.push(progress) === stopAt) stop.abort();
      },
    });
    const outcome = await checking.catch((error: unknown) => error);
    return { told, outcome, engine };
  };

  it('tells what it does, how many rows there are and what it has found', async () => {
    const { told } = await progressOf();
    expect(told.map(({ step }) => step)).toEqual(['cells', 'cells', 'tasks', 'dates']);
    expect(told.map(({ share }) => share)).toEqual([0, 0.6, 0.6, 0.9]);
    // one of them is blank
    expect(told[1]).toMatchObject({ rows: 52, rowsInAll: null, found: null });
    expect(told[3]).toMatchObject({
      rows: 52,
      rowsInAll: 52,
      found: { headerRows: [3, 4] },
    });
    const { known, unknown } = told[3]!.found!;
    expect(known + unknown).toBe(11);
  });

  it('can be called off at every step and leaves nothing behind', async () => {
    const { told } = await progressOf();
    for (let step = 1; step <= told.length; step++) {
      const { outcome, engine } = await progressOf(step);
      expect(outcome).toMatchObject({ problem: 'cancelled' });
      expect(engine.workbook()).toBeNull();
    }
  });
});
