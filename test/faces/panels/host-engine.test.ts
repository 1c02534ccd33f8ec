import { readFileSync } from 'node:fs';
import path from 'node:path';
import { confirmAll } from '../../../src/core/actions/is-confirmed';
import type { Host } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
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
