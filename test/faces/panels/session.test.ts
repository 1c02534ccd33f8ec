import { parseMemory } from '../../../src/core/actions/memory';
import type { Engine } from '../../../src/faces/panels/engine';
import { createHostEngine } from '../../../src/faces/panels/host-engine';
import { createSession } from '../../../src/faces/panels/session';
import type { Host } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { sampleBytes } from '../../browser/samples';

const TODAY = '2026-11-20';

/** A session over the sample, with what was asked of the host. */
function open(
  change: (host: Host) => Partial<Host> = () => ({}),
  extra: Partial<Engine> = {},
  today = () => TODAY,
) {
  const memory = createXlsxHost(sampleBytes('points'));
  const asked: string[] = [];
  const host: Host = {
    ...memory,
    read: (options) => {
      asked.push('read');
      return memory.read(options);
    },
    apply: (changes, options) => {
      asked.push(`apply ${changes.length === 1 ? changes[0]!.kind : 'changes'}`);
      return memory.apply(changes, options);
    },
    ...change(memory),
  };
  const engine = { ...createHostEngine(host, today), ...extra };
  const session = createSession(engine, today, 'zh-CN');
  return { session, host, asked, kind: () => session.state().screen.kind };
}

it('asks before anything is written, and remembers the answer in the workbook', async () => {
  const { session, host, asked, kind } = open();
  expect(kind()).toBe('firstUse');
  await session.check();
  expect(kind()).toBe('confirm');
  expect(asked).toEqual(['read']);
  await session.confirm();
  expect(kind()).toBe('results');
  expect(asked).toEqual(['read', 'apply setMemory']);
  expect(Object.keys(parseMemory((await host.read()).memory).corrections)).toEqual(['任务分解']);
  await session.check();
  expect(kind()).toBe('results');
});

it('keeps a corrected column until it is confirmed, and in the workbook after', async () => {
  const { session, host, kind } = open();
  await session.check();
  await session.correct('任务分解', { columns: { J: 'contact' } });
  expect(kind()).toBe('confirm');
  const roleOf = (letter: number) =>
    session
      .state()
      .outcome!.checked.reading.sheets[0]!.tables[0]!.table.columns.find(
        ({ column }) => column === letter,
      )?.role;
  expect(roleOf(10)).toBe('contact');
  await session.confirm();
  const { corrections } = parseMemory((await host.read()).memory);
  expect(corrections['任务分解']?.columns).toEqual({ J: 'contact' });
});

it('forgets a correction that is given up, and shows the results there were', async () => {
  const { session, host, kind } = open();
  await session.check();
  await session.correct('任务分解', { columns: { J: 'contact' } });
  await session.giveUp();
  expect(kind()).toBe('firstUse');
  await session.check();
  expect(session.state().outcome?.memory.corrections).toEqual({});
  await session.confirm();
  const { memory } = session.state().outcome!;
  session.askAgain();
  await session.correct('任务分解', { columns: { J: 'contact' } });
  expect(kind()).toBe('confirm');
  await session.giveUp();
  expect(kind()).toBe('results');
  expect(session.state().outcome?.memory).toEqual(memory);
  expect(parseMemory((await host.read()).memory)).toEqual(memory);
});

it('asks how the table is read with a header word that was taught, and remembers both', async () => {
  const { session, host, kind } = open();
  const taught = async () => parseMemory((await host.read()).memory).settings.headerWords;
  await session.check();
  await session.confirm();
  await session.teach({ note: ['信息报送'] });
  expect(kind()).toBe('confirm');
  expect(await taught()).toBeUndefined();
  await session.confirm();
  expect(kind()).toBe('results');
  expect(await taught()).toEqual({ note: ['信息报送'] });
  await session.write('clean');
  await session.check();
  expect(session.state().outcome?.memory.settings.headerWords).toEqual({ note: ['信息报送'] });
});

it('reads the workbook once: another day, a correction or a writing needs no second reading', async () => {
  const { session, asked } = open();
  await session.check();
  await session.confirm();
  await session.wish({ asOf: '2026-12-31' });
  expect(session.state().outcome?.checked.settings.asOf).toBe('2026-12-31');
  await session.write('summarize');
  await session.write('summarize');
  expect(asked.filter((what) => what === 'read')).toHaveLength(1);
  expect(session.state().outcome?.ours).toBe(9);
});

it('knows the day on which it is looked at again', async () => {
  let today = TODAY;
  const { session } = open(undefined, undefined, () => today);
  await session.check();
  await session.confirm();
  today = '2026-11-23';
  expect(session.state().today).toBe(TODAY);
  session.look();
  expect(session.state().today).toBe(today);
  expect(session.state().outcome?.checked.settings.asOf).toBe(TODAY);
});

it('offers to take back only what stood there for the first time', async () => {
  const { session } = open();
  await session.check();
  await session.confirm();
  await session.write('summarize');
  expect(session.state().notice).toMatchObject({ what: 'summarized', undo: true });
  await session.write('summarize');
  expect(session.state().notice).toMatchObject({ what: 'summarized', undo: false });
  await session.write('clean');
  expect(session.state().notice).toMatchObject({ what: 'cleaned', undo: false });
  expect(session.state().outcome?.ours).toBe(0);
});

it('does not ask again after 清理 in the same session', async () => {
  const { session, kind } = open();
  await session.check();
  await session.confirm();
  await session.write('clean');
  await session.check();
  expect(kind()).toBe('results');
});

it('shows results of a workbook that cannot be written, and says that it will ask again', async () => {
  const { session, kind } = open(() => ({
    apply: () => Promise.reject(new HostError('readOnly')),
  }));
  await session.check();
  await session.confirm();
  expect(kind()).toBe('results');
  expect(session.state().remembered).toBe(false);
  expect(session.state().outcome?.confirmed).toBe(true);
  await session.write('highlight');
  expect(session.state().screen).toMatchObject({
    kind: 'problem',
    problem: 'readOnly',
    during: 'highlight',
  });
  expect(session.state().outcome).not.toBeNull();
});

it('turns what nobody foresaw into a problem, never a rejection', async () => {
  const { session } = open(() => ({ read: () => Promise.reject(new Error('boom')) }));
  await session.check();
  expect(session.state().screen).toMatchObject({
    kind: 'problem',
    problem: 'unexpected',
    during: 'check',
  });
});

it('calls a check off and leaves nothing behind', async () => {
  const { session, kind } = open((host) => ({
    read: () => new Promise((resolve) => setTimeout(() => resolve(host.read()), 500)),
  }));
  const checking = session.check();
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect(kind()).toBe('reading');
  session.cancel();
  await checking;
  expect(kind()).toBe('firstUse');
  expect(session.state().outcome).toBeNull();
});

it('shows a writing only when it takes long, and says when it was called off', async () => {
  const { session } = open((host) => ({
    apply: async (changes, options) => {
      if (changes.length > 1) await new Promise((resolve) => setTimeout(resolve, 700));
      return host.apply(changes, options);
    },
  }));
  await session.check();
  await session.confirm();
  const writing = session.write('summarize');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(session.state()).toMatchObject({ writing: 'summarize', progress: null });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(session.state().progress).toEqual({ done: 0, total: 0, stopping: false });
  session.cancel();
  expect(session.state().progress).toMatchObject({ stopping: true });
  await writing;
  expect(session.state()).toMatchObject({ writing: null, progress: null });
  expect(session.state().notice?.what).toBe('calledOff');
  expect(session.state().screen.kind).toBe('results');
  expect(session.state().outcome?.ours).toBe(0);
});

it('tells what went wrong with a writing that was called off too late', async () => {
  const { session } = open((host) => ({
    apply: async (changes, options) => {
      if (changes.length === 1) return host.apply(changes, options);
      session.cancel();
      throw new HostError('halfWritten', { detail: '' });
    },
  }));
  await session.check();
  await session.confirm();
  await session.write('summarize');
  expect(session.state().screen).toMatchObject({ kind: 'problem', problem: 'halfWritten' });
});

it('notices edits once there are results, and forgets them with the next check', async () => {
  let edit = (): void => undefined;
  const { session } = open(undefined, {
    onEdited: (listener) => {
      edit = listener;
      return () => undefined;
    },
  });
  edit();
  expect(session.state().edited).toBe(false);
  await session.check();
  edit();
  expect(session.state().edited).toBe(true);
  await session.check();
  expect(session.state().edited).toBe(false);
});

it('cleans without a check, as the ribbon does', async () => {
  const { session, kind, asked } = open();
  await session.write('clean');
  expect(asked).toEqual(['read', 'apply changes']);
  expect(kind()).toBe('firstUse');
});
